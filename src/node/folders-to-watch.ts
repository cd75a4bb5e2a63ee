import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemErrorCode } from "./system-error.ts";

/**
 * The folders, absolute, in which a change may concern some cases: those of the cases and of their sources (all
 * from the root), also where links lead.
 */
export function foldersToWatch(
  root: string,
  cases: Iterable<string>,
  sources: Iterable<string>,
): readonly string[] {
  const folders = new Set<string>();
  for (const folder of cases) folders.add(join(root, folder));
  for (const path of sources) {
    folders.add(dirname(join(root, path)));
    folders.add(dirname(realPath(join(root, path))));
  }
  return [...folders];
}

/** Where a link leads, for what is there is what changes; the path itself where it leads nowhere. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    systemErrorCode(error);
    return path;
  }
}
