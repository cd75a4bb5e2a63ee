import type { TextEdit } from "../author/text-edit.ts";
import type { FileChange } from "./write-file.ts";

/** Edits of files, by path from the root, as changes to be written; files without edits are left out. */
export function fileChanges(
  files: ReadonlyMap<string, string>,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): readonly FileChange[] {
  return [...edits].flatMap(([path, made]): readonly FileChange[] => {
    const before = files.get(path);
    return before === undefined || made.length === 0
      ? []
      : [{ kind: "edit", path, before, edits: made }];
  });
}
