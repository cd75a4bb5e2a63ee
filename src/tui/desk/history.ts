import { applyEdits, inverseEdits } from "../../author/text-edit.ts";
import type { FileChange } from "../../node/write-file.ts";

/** What a change of a case wrote, and how it is taken back. */
export interface Done {
  readonly folder: string;
  /** As it was told. */
  readonly told: string;
  readonly back: readonly FileChange[];
}

/**
 * The changes that take changes of files back; they are only made in files that still hold what was written.
 * Files that were made anew stay.
 */
export function takingBack(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.flatMap((change): readonly FileChange[] => {
    if (change.kind === "new") return [];
    const { path, before, edits } = change;
    const after = applyEdits(before, edits);
    return [{ kind: "edit", path, before: after, edits: inverseEdits(before, edits) }];
  });
}
