import type { LedgerFault } from "../ledger/ledger-fault.ts";
import type { LoadedLedgerFile } from "../ledger/loaded.ts";
import type { Codes } from "../ledger/read-config.ts";
import { ALL_CHECKS, ALL_CODES } from "./all-checks.ts";
import { findInLedger } from "./find-in-ledger.ts";
import type { Finding } from "./finding.ts";
import { contextOf } from "./locate.ts";

/** The codes that vouch.json may name. */
export const CONFIG_CODES: Codes = {
  all: ALL_CODES,
  unchecked: new Set(ALL_CHECKS.filter((check) => check.isUnchecked).map(({ code }) => code)),
};

/** What is wrong with a vouch.json, as findings of no case. */
export function findInConfig(
  file: LoadedLedgerFile,
  faults: readonly LedgerFault[],
): readonly Finding[] {
  const nothing = {
    name: "",
    folder: "",
    readings: "all" as const,
    sources: new Map(),
    claims: new Map(),
    relations: [],
    ignored: [],
  };
  const context = contextOf(nothing, new Map(), { ledgers: [file], sources: [] });
  return findInLedger(faults, context).map(withoutFix);
}

/** `vouch fix` is for ledgers: what is wrong with the settings is for a person. */
function withoutFix(finding: Finding): Finding {
  const help = finding.help.replace(/ vouch fix (?:writes|does) it\.|, or let vouch fix do it/, "");
  return { ...finding, help, remedy: null };
}
