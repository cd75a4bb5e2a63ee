import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ChangedCase, changeCase } from "./change-case.ts";
import { type FileChange, writeFiles } from "./write-file.ts";

/**
 * Writes the first files of a case into its folder (from the root, with `/`), which is made if need be. A folder
 * that is there is locked, so that what an earlier run left when it was killed is cleared away.
 */
export function makeCase(
  root: string,
  folder: string,
  changes: readonly FileChange[],
): ChangedCase<null> {
  if (existsSync(join(root, folder)))
    return changeCase(root, folder, () => ({ changes, outcome: null }));
  const written = writeFiles(root, changes);
  return written.kind === "fault" ? written : { kind: "changed", outcome: null };
}
