import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CONFIG } from "../ledger/config.ts";
import { findRoot } from "./find-root.ts";
import type { PathsToVerify } from "./keep-cases.ts";
import { loadConfig } from "./load-config.ts";
import { namedCases } from "./named-cases.ts";
import { systemErrorCode } from "./system-error.ts";

/** How many bytes the ledger has, in all its files, of the largest case that is asked for; 0 where none can be found. */
export function largestLedger({ folder, paths, root: given }: PathsToVerify): number {
  const found = findRoot(folder, paths, given);
  if (found.kind === "fault") return 0;
  const loaded = loadConfig(found.root);
  const config = loaded.kind === "config" ? loaded.config : DEFAULT_CONFIG;
  const named = namedCases(found.root, folder, paths, config);
  if (named.kind === "fault") return 0;
  return named.folders.reduce((most, each) => Math.max(most, bytesIn(join(found.root, each))), 0);
}

/** Of the files of JSON directly in a folder. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch (error) {
    // Whoever reads the ledgers tells what is wrong.
    systemErrorCode(error);
    return 0;
  }
}
