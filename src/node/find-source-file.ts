import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fromRoot, isInside } from "./inside.ts";
import { systemErrorCode } from "./system-error.ts";

/** A file that a person names, looked for in some folders (absolute) in turn: its path from the root; null where none is there. */
export function findSourceFile(
  root: string,
  folders: readonly string[],
  path: string,
): string | null {
  const found = folders
    .map((folder) => resolve(folder, path))
    .find((absolute) => isInside(absolute, root) && isFile(absolute));
  return found === undefined ? null : fromRoot(root, found);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    systemErrorCode(error);
    return false;
  }
}
