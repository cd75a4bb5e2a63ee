/** Why a path of a ledger may not be followed. */
export type PathProblem =
  | "absolute"
  | "drive"
  | "address"
  | "backslash"
  | "control-character"
  | "leaves-root"
  | "folder";

/** A path from the root, or why there is none. */
export type Resolved =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "bad"; readonly reason: PathProblem };

/**
 * The path from the root of what a ledger in a folder (from the root, "" for the root) calls by a
 * path of its own. ".." goes up, never above the root. Links of the file system are not looked at.
 */
export function resolvePath(folder: string, written: string): Resolved {
  const problem = problemOf(written);
  if (problem !== null) return { kind: "bad", reason: problem };
  const steps = stepsOf(folder);
  for (const step of written.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return { kind: "bad", reason: "leaves-root" };
  }
  if (/(?:^|\/)\.{0,2}$/.test(written)) return { kind: "bad", reason: "folder" };
  return { kind: "path", path: steps.join("/") };
}

/** The path from the root of a file that stands directly in a folder. */
export function fileIn(folder: string, name: string): string {
  return [...stepsOf(folder), name].join("/");
}

/** The name of a file that stands directly in a folder, or null when it stands elsewhere. */
export function nameIn(folder: string, path: string): string | null {
  const steps = stepsOf(path);
  const name = steps.pop() ?? null;
  return steps.join("/") === stepsOf(folder).join("/") ? name : null;
}

function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "" && step !== ".");
}

function problemOf(written: string): PathProblem | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(written)) return "control-character";
  if (/^[A-Za-z]:/.test(written)) return "drive";
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(written)) return "address";
  if (written.includes("\\")) return "backslash";
  return written.startsWith("/") ? "absolute" : null;
}
