import { CONFIG_CODES, findInConfig } from "../checks/find-in-config.ts";
import type { Finding } from "../checks/finding.ts";
import { type Config, DEFAULT_CONFIG } from "../ledger/config.ts";
import type { LoadedLedgerFile } from "../ledger/loaded.ts";
import { readConfig } from "../ledger/read-config.ts";
import { loadLedgerFile } from "./load-case.ts";

export const CONFIG_FILE = "vouch.json";

export type LoadedConfig =
  /** `isWritten`: whether there is a vouch.json at all. */
  | { readonly kind: "config"; readonly config: Config; readonly isWritten: boolean }
  | { readonly kind: "fault"; readonly findings: readonly Finding[] };

/** The settings of the vouch.json in a root, absolute; the default ones where it has none. */
export function loadConfig(root: string): LoadedConfig {
  return configIn(loadLedgerFile(root, CONFIG_FILE, DEFAULT_CONFIG.limits.fileBytes));
}

/** The settings that a file holds. */
export function configIn(file: LoadedLedgerFile): LoadedConfig {
  if (file.kind === "fault" && file.fault.kind === "missing")
    return { kind: "config", config: DEFAULT_CONFIG, isWritten: false };
  const { config, faults } = readConfig(file, CONFIG_CODES);
  return faults.length === 0
    ? { kind: "config", config, isWritten: true }
    : { kind: "fault", findings: findInConfig(file, faults) };
}
