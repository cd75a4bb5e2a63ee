import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fromRoot } from "./inside.ts";
import { systemErrorCode } from "./system-error.ts";

/** The lines of a file that a change touches: pairs of first and last line, from 1. */
type Lines = readonly (readonly [first: number, last: number])[];

/** A git repository, as far as a check asks it. Paths are from the root, with `/`. */
export interface Repository {
  /** What stands before a path from the root so that it starts at the top of the repository. */
  readonly prefix: string;
  /** The full name of the commit that a ref means; null where there is none. */
  readonly commitOf: (ref: string) => string | null;
  /** Where a commit and what is checked out part; the commit itself where the history does not reach that far. */
  readonly mergeBase: (commit: string) => string;
  /** The bytes of a file in a commit; null where there is none, or it has more bytes than the limit. */
  readonly fileAt: (commit: string, path: string, limit: number) => Uint8Array | null;
  /** The names of the files directly in a folder of a commit. */
  readonly namesIn: (commit: string, folder: string) => readonly string[];
  /** The files below the root that are not what they were in a commit, untracked ones too. */
  readonly changedSince: (commit: string) => readonly string[];
  /** The lines of a file that were added or changed since a commit. */
  readonly linesSince: (commit: string, path: string) => Lines;
}

/** No hook, pager, monitor or other program of a repository's settings is run, and nothing is fetched. */
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager"];
const LARGEST_ANSWER = 256_000_000;

/** The repository that a root (absolute, without links) lies in; null where it lies in none. */
export function openRepository(root: string): Repository | null {
  const top = topAbove(root);
  if (top === null) return null;
  const prefix = root === top ? "" : `${fromRoot(top, root)}/`;
  const git = (args: readonly string[], limit = LARGEST_ANSWER) => run(root, args, limit);
  const list = (args: readonly string[]) =>
    textOf(git(args))
      .split("\0")
      .filter((name) => name !== "");
  return {
    prefix,
    commitOf: (ref) => {
      const found = git([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${ref}^{commit}`,
      ]);
      const name = textOf(found).trim();
      return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
    },
    mergeBase: (commit) => textOf(git(["merge-base", commit, "HEAD"])).trim() || commit,
    fileAt: (commit, path, limit) => git(["cat-file", "blob", `${commit}:${prefix}${path}`], limit),
    namesIn: (commit, folder) =>
      list(["ls-tree", "-z", "--name-only", `${commit}:${prefix}${folder}`]),
    changedSince: (commit) => [
      ...new Set([
        ...list([...DIFF, "--name-only", "--relative", "-z", commit]),
        ...list(["ls-files", "--others", "--exclude-standard", "-z"]),
      ]),
    ],
    linesSince: (commit, path) => {
      if (git(["cat-file", "-e", `${commit}:${prefix}${path}`]) === null) return WHOLE;
      const patch = textOf(
        git(["--literal-pathspecs", ...DIFF, "--unified=0", "--no-color", commit, "--", path]),
      );
      return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(
        ([, start, count = "1"]): Lines =>
          count === "0" ? [] : [[Number(start), Number(start) + Number(count) - 1]],
      );
    },
  };
}

const DIFF = ["diff", "--no-ext-diff", "--no-textconv", "--no-renames"] as const;
const WHOLE: Lines = [[1, Number.MAX_SAFE_INTEGER]];

function topAbove(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return realpathSync.native(folder);
  const above = dirname(folder);
  return above === folder ? null : topAbove(above);
}

/** What git answers; null where it refuses, or answers more than the limit. */
function run(folder: string, args: readonly string[], limit: number): Uint8Array | null {
  try {
    // What runs programs takes a while to load, and most checks ask git nothing.
    const { execFileSync } = process.getBuiltinModule("node:child_process");
    return execFileSync("git", [...SAFELY, ...args], {
      cwd: folder,
      encoding: "buffer",
      maxBuffer: limit,
      stdio: ["ignore", "pipe", "ignore"],
      env: {
        ...process.env,
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_LAZY_FETCH: "1",
        LC_ALL: "C",
      },
    });
  } catch (error) {
    // It ended with another status than 0, or is not there at all.
    if (error instanceof Error && "status" in error && error.status !== undefined) return null;
    systemErrorCode(error);
    return null;
  }
}

function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? "" : new TextDecoder().decode(bytes);
}
