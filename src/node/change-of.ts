import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  acceptanceChanges,
  type GivenTo,
  knownAcceptances,
} from "../ledger/compare-acceptances.ts";
import type { Config } from "../ledger/config.ts";
import type { Reading } from "../ledger/read-case.ts";
import { sourcePaths } from "../ledger/source-paths.ts";
import { type Committed, committed } from "./compared.ts";
import { openRepository, type Repository } from "./git.ts";
import { CONFIG_FILE, type LoadedConfig } from "./load-config.ts";
import type { PathFault } from "./path-fault.ts";

/** What a check compares with: the refs of --since and --acceptances-from, each null where it is not asked for. */
export interface Refs {
  readonly since: string | null;
  readonly acceptancesFrom: string | null;
}

/** Something that decides what passes, and that the change touches. */
export type Touched =
  | {
      readonly kind: "acceptance-added" | "acceptance-removed";
      readonly case: string;
      readonly given: GivenTo;
    }
  | { readonly kind: "file"; readonly path: string }
  /** Its ledger.json is not there any more. */
  | { readonly kind: "case-removed"; readonly folder: string };

/** The change from a commit to the files as they are. */
export interface Change {
  readonly repository: Repository;
  /** The settings of the ref that acceptances are taken from; null where it is the files that count. */
  readonly trustedConfig: () => LoadedConfig | null;
  /** The readings with those acceptances alone that count. */
  readonly trusted: (readings: readonly Reading[], config: Config) => readonly Reading[];
  /** Whether the change touches a case: one of its ledger files, a source, or the settings. */
  readonly touches: (reading: Reading, config: Config) => boolean;
  readonly touched: (readings: readonly Reading[], config: Config) => readonly Touched[];
  /** The lines that it touches in some files. */
  readonly linesIn: (paths: Iterable<string>) => ReadonlyMap<string, Lines>;
}

type Lines = ReturnType<Repository["linesSince"]>;

export type OpenedChange =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Looks the refs up in the repository of a root; null where there is nothing to compare with. */
export function openChange(root: string, { since, acceptancesFrom }: Refs): OpenedChange | null {
  if (since === null && acceptancesFrom === null) return null;
  const repository = openRepository(root);
  if (repository === null || repository.commitOf("HEAD") === null)
    return { kind: "fault", fault: { kind: "no-repository", path: root } };
  const commits = new Map<string, string>();
  for (const ref of [since, acceptancesFrom]) {
    if (ref === null) continue;
    const commit = repository.commitOf(ref);
    if (commit === null) return { kind: "fault", fault: { kind: "no-such-ref", path: ref } };
    commits.set(ref, commit);
  }
  const trustedCommit = commits.get(acceptancesFrom ?? "") ?? null;
  const base = repository.mergeBase(commits.get(since ?? acceptancesFrom ?? "") ?? "");
  const trustedFiles = trustedCommit === null ? null : committed(repository, trustedCommit);
  const changed = new Set(repository.changedSince(base));
  const change = changeFrom(root, repository, base, changed, trustedFiles, since !== null);
  return { kind: "change", change };
}

function changeFrom(
  root: string,
  repository: Repository,
  base: string,
  changed: ReadonlySet<string>,
  trustedFiles: Committed | null,
  isPartial: boolean,
): Change {
  const before = committed(repository, base);
  const isRuled = ({ acceptances }: Config): boolean =>
    changed.has(CONFIG_FILE) || (acceptances !== null && changed.has(acceptances));
  return {
    repository,
    trustedConfig: () => trustedFiles?.config() ?? null,
    trusted: (readings, config) =>
      trustedFiles === null
        ? readings
        : readings.map((reading) => {
            const { name, folder } = reading.case;
            return knownAcceptances(trustedFiles.reading(name, folder, config), reading);
          }),
    touches: (reading, config) =>
      !isPartial ||
      isRuled(config) ||
      [...changed].some((path) => isLedgerOf(reading, path)) ||
      sourcePaths(reading).some((path) => changed.has(path)),
    touched: (readings, config) => [
      ...[...changed]
        .filter((path) => path === CONFIG_FILE || path === config.acceptances || isSchema(path))
        .sort()
        .map((path): Touched => ({ kind: "file", path })),
      ...[...changed]
        .filter((path) => /(?:^|\/)ledger\.json$/.test(path) && !existsSync(join(root, path)))
        .sort()
        .map((path): Touched => ({ kind: "case-removed", folder: dirname(path) })),
      ...readings
        .filter(
          (reading) => isRuled(config) || [...changed].some((path) => isLedgerOf(reading, path)),
        )
        .flatMap((reading) => touchedIn(reading, before, config)),
    ],
    linesIn: (paths) =>
      new Map(
        [...new Set(paths)]
          .filter((path) => changed.has(path))
          .map((path) => [path, repository.linesSince(base, path)]),
      ),
  };
}

/** Whether a file is, or was, a ledger file of the case: it stands directly in its folder. */
function isLedgerOf({ case: { folder } }: Reading, path: string): boolean {
  const start = folder === "" ? "" : `${folder}/`;
  return (
    path.startsWith(start) && path.endsWith(".json") && !path.slice(start.length).includes("/")
  );
}

function isSchema(path: string): boolean {
  return path.endsWith(".schema.json");
}

function touchedIn(reading: Reading, before: Committed, config: Config): readonly Touched[] {
  const { name, folder } = reading.case;
  const { added, removed } = acceptanceChanges(before.reading(name, folder, config), reading);
  return [
    ...added.map((given): Touched => ({ kind: "acceptance-added", case: name, given })),
    ...removed.map((given): Touched => ({ kind: "acceptance-removed", case: name, given })),
  ];
}
