import type { LoadedLedgerFile } from "../ledger/loaded.ts";

/** Whether a file holds what it held before, or cannot be read for the same reason. */
export function isSameFile(now: LoadedLedgerFile, before: LoadedLedgerFile | undefined): boolean {
  if (before === undefined || now.path !== before.path || now.kind !== before.kind) return false;
  return now.kind === "loaded" && before.kind === "loaded"
    ? now.text === before.text
    : JSON.stringify(now) === JSON.stringify(before);
}

/** Whether two lists hold the very same items. */
export function areSame<Item>(now: readonly Item[], before: readonly Item[]): boolean {
  return now.length === before.length && now.every((item, at) => item === before[at]);
}
