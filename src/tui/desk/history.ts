import { hash } from "node:crypto";
import { applyEdits, inverseEdits, type TextEdit } from "../../author/text-edit.ts";
import { loadLedgerFile } from "../../node/load-case.ts";
import type { FileChange } from "../../node/write-file.ts";

/** What a change of a case wrote, and how it is taken back. */
export interface Done {
  readonly folder: string;
  /** As it was told. */
  readonly told: string;
  readonly back: readonly Back[];
}

/** How the change of a file is taken back, as long as the file holds what was written: of that the digest is enough. */
interface Back {
  readonly path: string;
  readonly digest: string;
  readonly edits: readonly TextEdit[];
}

/** What takes changes of files back. Files that were made anew stay. */
export function takingBack(changes: readonly FileChange[]): readonly Back[] {
  return changes.flatMap((change): readonly Back[] => {
    if (change.kind === "new") return [];
    const { path, before, edits } = change;
    const digest = digestOf(applyEdits(before, edits));
    return [{ path, digest, edits: inverseEdits(before, edits) }];
  });
}

/** The changes that take another back, in the files below a root as they are now; or the file that was changed since. */
export function changesBack(
  root: string,
  back: readonly Back[],
): { readonly changes: readonly FileChange[]; readonly changed: string | null } {
  const changes: FileChange[] = [];
  for (const { path, digest, edits } of back) {
    const now = loadLedgerFile(root, path, Number.POSITIVE_INFINITY);
    if (now.kind !== "loaded" || digestOf(now.text) !== digest)
      return { changes: [], changed: path };
    changes.push({ kind: "edit", path, before: now.text, edits });
  }
  return { changes, changed: null };
}

function digestOf(text: string): string {
  return hash("sha256", text, "base64");
}
