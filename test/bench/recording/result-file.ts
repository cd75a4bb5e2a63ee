import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Where the result files are, which the README's figures are held against. */
export const RESULTS = join(import.meta.dirname, "..", "results");

/** Something that was measured. Figures are texts, as a ledger has them: "8.0" says more than 8. */
export interface Row {
  /** In words, with its unit or with what a ratio is of. */
  readonly what: string;
  readonly value: string;
  /** What it was to be, such as "at most 1.2"; null where nothing was asked. */
  readonly asked: string | null;
  /** What it is compared with; null where it stands alone. */
  readonly peer: string | null;
}

/** What a benchmark measured, by a short name of each figure that stays the same from run to run. */
export interface ResultFile {
  readonly row: (id: string, row: Row) => void;
  /** Writes the file whole, once all is measured: a run that was broken off leaves the last one as it was. */
  readonly write: () => void;
}

/** The results of a benchmark that takes the median of so many runs. */
export function resultFile(name: string, runs: number): ResultFile {
  const rows: Record<string, Row> = {};
  return {
    row: (id, row) => {
      if (rows[id] !== undefined) throw new Error(`${id} is measured twice`);
      rows[id] = row;
    },
    write: () => {
      const result = {
        date: new Date().toISOString().slice(0, 10),
        ...tree(),
        node: process.versions.node,
        processor: cpus()[0]?.model ?? "unknown",
        cores: cpus().length,
        runs,
        rows,
      };
      mkdirSync(RESULTS, { recursive: true });
      const temporary = join(RESULTS, `.${name}-${process.pid}.json`);
      try {
        writeFileSync(temporary, `${JSON.stringify(result, null, 2)}\n`);
        renameSync(temporary, join(RESULTS, `${name}.json`));
      } finally {
        rmSync(temporary, { force: true });
      }
    },
  };
}

/** The commit that was measured, and whether anything under src/ differed from it. */
function tree(): { readonly commit: string | null; readonly changed: boolean | null } {
  try {
    const git = (...words: readonly string[]) =>
      execFileSync("git", words, { cwd: RESULTS, encoding: "utf8" }).trim();
    mkdirSync(RESULTS, { recursive: true });
    const changed = git("status", "--porcelain", "--", ":/src") !== "";
    return { commit: git("rev-parse", "--short=12", "HEAD"), changed };
  } catch {
    return { commit: null, changed: null };
  }
}
