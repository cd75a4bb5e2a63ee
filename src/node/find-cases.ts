import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fromRoot, isInside } from "./inside.ts";
import type { PathFault } from "./path-fault.ts";
import { systemErrorCode } from "./system-error.ts";

export type FoundCases =
  /** Folders of cases from the root, with `/`, each once. */
  | { readonly kind: "cases"; readonly folders: readonly string[] }
  | { readonly kind: "fault"; readonly fault: PathFault };

/**
 * The cases that the paths name, seen from a working folder: a folder with a ledger.json is a case; a
 * folder without stands for the cases directly in it; a file for the case that it belongs to. A folder
 * without any case is taken for one whose ledger is missing, so that it is told of.
 */
export function findCases(root: string, folder: string, paths: readonly string[]): FoundCases {
  const folders = new Set<string>();
  for (const path of paths) {
    const found = casesAt(root, resolve(folder, path), path);
    if (found.kind === "fault") return found;
    for (const each of found.folders) folders.add(each);
  }
  return { kind: "cases", folders: [...folders] };
}

function casesAt(root: string, absolute: string, path: string): FoundCases {
  try {
    const real = realpathSync.native(absolute);
    if (!isInside(real, root))
      return { kind: "fault", fault: { kind: "outside-root", path, root } };
    if (!statSync(real).isDirectory()) return caseOfFile(root, dirname(real), path);
    if (hasLedger(real)) return { kind: "cases", folders: [fromRoot(root, real)] };
    const inner = readdirSync(real, { withFileTypes: true })
      .filter((entry) => isFolder(entry) && hasLedger(join(real, entry.name)))
      .map((entry) => fromRoot(root, join(real, entry.name)))
      .sort();
    return { kind: "cases", folders: inner.length > 0 ? inner : [fromRoot(root, real)] };
  } catch (error) {
    return { kind: "fault", fault: pathFault(systemErrorCode(error), path) };
  }
}

function caseOfFile(root: string, folder: string, path: string): FoundCases {
  if (hasLedger(folder)) return { kind: "cases", folders: [fromRoot(root, folder)] };
  if (folder === root) return { kind: "fault", fault: { kind: "no-case", path } };
  return caseOfFile(root, dirname(folder), path);
}

/** A link may lead to a folder; whether it stays within the root is seen when the case is loaded. */
function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() || entry.isSymbolicLink();
}

/** Whether something is there by the name of a ledger, be it a file or not. */
export function hasLedger(folder: string): boolean {
  try {
    return lstatSync(join(folder, "ledger.json"), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    systemErrorCode(error);
    return false;
  }
}

function pathFault(code: string, path: string): PathFault {
  return code === "ENOENT" || code === "ENOTDIR"
    ? { kind: "no-such-path", path }
    : { kind: "unreadable-path", path, reason: code };
}
