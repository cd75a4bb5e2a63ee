import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { removeFolder, scratchFolder } from "../node/scratch.ts";

/** The built command. */
export const COMMAND = fileURLToPath(new URL("../../dist/main.cjs", import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A git repository of a test's own, in which the built command is run. */
export interface Project {
  readonly root: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly git: (...words: readonly string[]) => string;
  /** Records everything as it is on the branch that is checked out. */
  readonly commit: (message: string) => void;
  readonly vouch: (...words: readonly string[]) => Ran;
}

/** A new repository with these files committed on its branch main; it is removed after the test. */
export function project(files: Readonly<Record<string, string>>): Project {
  const root = scratchFolder(files);
  onTestFinished(() => removeFolder(root));
  const git = (...words: readonly string[]): string =>
    execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: "pipe", env: environment() });
  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  git("init", "--quiet", "--initial-branch", "main");
  commit("The first state");
  return {
    root,
    git,
    commit,
    write: (changed) => {
      for (const [path, text] of Object.entries(changed)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    vouch: (...words) => runCommand(root, words),
  };
}

/** Runs the built command in a folder. */
export function runCommand(folder: string, words: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...environment(), NO_COLOR: "1" },
    maxBuffer: 1_000_000_000,
  });
  return { status, output: stdout, errors: stderr };
}

/** Git without the settings of whoever runs the test. */
function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: "/nonexistent",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "A. Reporter",
    GIT_AUTHOR_EMAIL: "reporter@example.org",
    GIT_COMMITTER_NAME: "A. Reporter",
    GIT_COMMITTER_EMAIL: "reporter@example.org",
  };
}

/** What a case of a crowd says: how many men, women and people, each as printed. */
export interface Crowd {
  readonly men: string;
  readonly women: string;
  readonly people: string;
  readonly accepted?: readonly unknown[];
}

/** The files of a case whose sum holds or does not, in a folder of claims/. */
export function crowd(
  name: string,
  { men, women, people, accepted }: Crowd,
  lead = "",
): Record<string, string> {
  const quantity = (id: string, exact: string) => ({
    id,
    kind: "quantity",
    span: { source: "article", exact },
  });
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document" } },
    claims: [
      quantity("men", `${men} men`),
      quantity("women", `${women} women`),
      {
        ...quantity("people", `${people} people`),
        derivations: [{ relation: "sum", of: ["men", "women"] }],
        ...(accepted === undefined ? {} : { accepted }),
      },
    ],
  };
  return {
    [`claims/${name}/ledger.json`]: `${JSON.stringify(ledger, null, 2)}\n`,
    [`claims/${name}/article.md`]: `${lead}There were ${people} people: ${men} men and ${women} women.\n`,
  };
}
