import type { Config } from "../ledger/config.ts";
import { gatherAcceptances } from "../ledger/gather-acceptances.ts";
import type { LoadedLedgerFile } from "../ledger/loaded.ts";
import type { Reading } from "../ledger/read-case.ts";
import { loadLedgerFile } from "./load-case.ts";
import { areSame, isSameFile } from "./same.ts";

/** Readings with what a gathered file of acceptances added to them. */
export interface KeptGathering {
  readonly readings: readonly Reading[];
  readonly file: LoadedLedgerFile | null;
  readonly gathered: readonly Reading[];
}

/** The same again: the very readings that it gave before, where nothing changed. */
export function gatherAgain(
  readings: readonly Reading[],
  root: string,
  { acceptances, limits }: Config,
  kept: KeptGathering | null,
): KeptGathering {
  const file = acceptances === null ? null : loadLedgerFile(root, acceptances, limits.fileBytes);
  if (file === null) return { readings, file: null, gathered: readings };
  if (kept !== null && areSame(kept.readings, readings) && isSameFile(file, kept.file ?? undefined))
    return kept;
  return { readings, file, gathered: gatherAcceptances(readings, file) };
}
