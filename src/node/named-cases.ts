import type { Config } from "../ledger/config.ts";
import { type FoundCases, findCases } from "./find-cases.ts";
import { CONFIG_FILE } from "./load-config.ts";
import { matchingFolders } from "./matching-folders.ts";

/** What is checked when neither the paths nor the settings name a case. */
export const DEFAULT_PATH = "claims";

/** The cases that paths name, seen from a working folder; without any, those of the settings, else those of claims/. */
export function namedCases(
  root: string,
  folder: string,
  paths: readonly string[],
  { cases }: Config,
): FoundCases {
  if (paths.length > 0) return findCases(root, folder, paths);
  if (cases.length === 0) return findCases(root, folder, [DEFAULT_PATH]);
  const folders = matchingFolders(root, cases);
  return folders.length > 0
    ? { kind: "cases", folders }
    : { kind: "fault", fault: { kind: "no-match", path: CONFIG_FILE, patterns: cases } };
}
