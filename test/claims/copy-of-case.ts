import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyPaths } from "../../src/node/verify-paths.ts";
import type { Verification } from "../../src/verify.ts";

const CASE = join(import.meta.dirname, "../../claims/coupang-breach");

/** A change of one file of the case: the first `from` that stands in it becomes `to`. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Verifies a copy of the first case in a folder of its own, with some of its files changed or taken away. */
export function verifyChanged(
  changes: readonly Change[],
  removed: readonly string[] = [],
): Verification {
  const root = mkdtempSync(join(tmpdir(), "vouch-case-"));
  try {
    const folder = join(root, "coupang-breach");
    cpSync(CASE, folder, { recursive: true });
    for (const { file, from, to } of changes) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    }
    for (const file of removed) rmSync(join(folder, file));
    const verified = verifyPaths({ folder: root, paths: ["coupang-breach"], root });
    if (verified.kind === "fault") throw new Error(JSON.stringify(verified.fault));
    return verified.verification;
  } finally {
    rmSync(root, { recursive: true });
  }
}
