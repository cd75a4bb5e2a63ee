import { existsSync } from "node:fs";
import { join } from "node:path";

/** Whether a path from the root, with `/`, is taken already, by whatever it may be. */
export function isThere(root: string, path: string): boolean {
  return existsSync(join(root, path));
}
