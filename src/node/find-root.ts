import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isInside } from "./inside.ts";
import type { PathFault } from "./path-fault.ts";
import { systemErrorCode } from "./system-error.ts";

export type FoundRoot =
  | { readonly kind: "root"; readonly root: string }
  | { readonly kind: "fault"; readonly fault: PathFault };

/**
 * The folder that no path of a ledger may leave, absolute and without links: the one that is given;
 * else the nearest above the working folder with a vouch.json or, failing that, the top of its git
 * repository; else the working folder. When a path to check lies elsewhere, the same is looked for
 * from there, and failing all it is the folder to check itself.
 */
export function findRoot(
  folder: string,
  paths: readonly string[],
  given: string | null,
): FoundRoot {
  try {
    if (given !== null) return givenRoot(resolve(folder, given), given);
    const here = realpathSync.native(folder);
    const root = rootAbove(here) ?? here;
    const outside = paths
      .map((path) => resolve(folder, path))
      .find((path) => !isInside(path, root) && !isInside(path, folder));
    if (outside === undefined || !existsSync(outside)) return { kind: "root", root };
    const there = folderOf(realpathSync.native(outside));
    return { kind: "root", root: rootAbove(there) ?? there };
  } catch (error) {
    systemErrorCode(error);
    return { kind: "fault", fault: { kind: "no-root", path: given ?? folder } };
  }
}

function givenRoot(path: string, given: string): FoundRoot {
  const real = realpathSync.native(path);
  return statSync(real).isDirectory()
    ? { kind: "root", root: real }
    : { kind: "fault", fault: { kind: "no-root", path: given } };
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}

/** A vouch.json above the top of a repository is not its own and does not count. */
function rootAbove(folder: string): string | null {
  if (existsSync(join(folder, "vouch.json")) || existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? null : rootAbove(above);
}
