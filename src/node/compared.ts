import type { Config } from "../ledger/config.ts";
import { gatherAcceptances } from "../ledger/gather-acceptances.ts";
import type { LoadedLedgerFile } from "../ledger/loaded.ts";
import { type Reading, readCase } from "../ledger/read-case.ts";
import { decode } from "../text/decode.ts";
import type { Repository } from "./git.ts";
import { CONFIG_FILE, configIn, type LoadedConfig } from "./load-config.ts";

/** The ledgers and settings as a commit has them. */
export interface Committed {
  readonly config: () => LoadedConfig;
  /** The case in a folder, with its acceptances of the gathered file; without any claim where the commit has no such case. */
  readonly reading: (name: string, folder: string, config: Config) => Reading;
}

/** Reads ledgers and settings as a commit of a repository has them. */
export function committed(repository: Repository, commit: string): Committed {
  const load = (path: string, limit: number): LoadedLedgerFile => {
    const bytes = repository.fileAt(commit, path, limit);
    if (bytes === null) return { kind: "fault", path, fault: { kind: "missing" } };
    const decoded = decode(bytes);
    return decoded.kind === "not-utf8"
      ? { kind: "fault", path, fault: decoded }
      : { kind: "loaded", path, text: decoded.text };
  };
  return {
    config: () => configIn(load(CONFIG_FILE, LARGEST_CONFIG)),
    reading: (name, folder, config) => {
      const names = repository.namesIn(commit, folder).filter((each) => each.endsWith(".json"));
      const limit = config.limits.fileBytes;
      const files = names
        .filter((each) => each !== CONFIG_FILE)
        .map((each) => load(folder === "" ? each : `${folder}/${each}`, limit));
      const reading = readCase({ name, folder, files }, config);
      if (config.acceptances === null) return reading;
      return gatherAcceptances([reading], load(config.acceptances, limit))[0] ?? reading;
    },
  };
}

const LARGEST_CONFIG = 10_000_000;
