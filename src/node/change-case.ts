import { join } from "node:path";
import { lockFolder } from "./file-lock.ts";
import { type FileChange, type WriteFault, writeFiles } from "./write-file.ts";

/** What is to be written, with what else came of planning it. */
export interface Plan<Outcome> {
  readonly changes: readonly FileChange[];
  readonly outcome: Outcome;
}

export type ChangedCase<Outcome> =
  | { readonly kind: "changed"; readonly outcome: Outcome }
  | {
      readonly kind: "fault";
      readonly path: string;
      readonly fault: WriteFault | { readonly kind: "busy"; readonly file: string };
    };

/**
 * Changes files of the case in a folder (from the root, with `/`) while nobody else of ours does: the
 * plan is made when the folder is locked, from what the files hold then.
 */
export function changeCase<Outcome>(
  root: string,
  folder: string,
  plan: () => Plan<Outcome>,
): ChangedCase<Outcome> {
  const locked = lockFolder(join(root, folder));
  if (locked.kind === "busy") return { kind: "fault", path: folder, fault: locked };
  if (locked.kind === "unwritable") return { kind: "fault", path: folder, fault: locked };
  try {
    const { changes, outcome } = plan();
    const written = writeFiles(root, changes);
    return written.kind === "fault" ? written : { kind: "changed", outcome };
  } finally {
    locked.lock.release();
  }
}
