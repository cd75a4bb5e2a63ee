import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { hasLedger } from "./find-cases.ts";
import { systemErrorCode } from "./system-error.ts";

const DEEPEST = 32;

/**
 * The folders with a ledger.json below the root (absolute) that patterns mean, from the root, in order. `*`
 * stands for any letters of a name, `**` for any folders. Links, and folders that begin with a dot or are
 * node_modules, are not looked into.
 */
export function matchingFolders(root: string, patterns: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const steps = pattern.split("/").filter((step) => step !== "" && step !== ".");
    walk(root, "", steps, found, 0);
  }
  return [...found].sort();
}

function walk(
  root: string,
  folder: string,
  steps: readonly string[],
  found: Set<string>,
  depth: number,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (hasLedger(join(root, folder))) found.add(folder);
    return;
  }
  if (step === "**") walk(root, folder, rest, found, depth);
  if (depth === DEEPEST) return;
  for (const name of foldersIn(join(root, folder))) {
    const below = folder === "" ? name : `${folder}/${name}`;
    if (step === "**") walk(root, below, steps, found, depth + 1);
    else if (isLike(name, step)) walk(root, below, rest, found, depth + 1);
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(isLookedInto)
      .map(({ name }) => name);
  } catch (error) {
    systemErrorCode(error);
    return [];
  }
}

function isLookedInto(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
}

/** Whether a name is as a pattern with `*` has it: the pieces between, each at its first place, in order. */
function isLike(name: string, pattern: string): boolean {
  const pieces = pattern.split("*");
  const [head = ""] = pieces;
  const tail = pieces.at(-1) ?? "";
  if (pieces.length === 1) return name === pattern;
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const next = name.indexOf(piece, at);
    if (next === -1) return false;
    at = next + piece.length;
  }
  return at + tail.length <= name.length;
}
