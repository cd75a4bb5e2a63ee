import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Config, DEFAULT_CONFIG } from "../ledger/config.ts";
import type { CaseFiles, LoadedSource } from "../ledger/loaded.ts";
import { type Reading, readCase } from "../ledger/read-case.ts";
import { sourcePaths } from "../ledger/source-paths.ts";
import { type Verification, verify } from "../verify.ts";
import { type Change, openChange, type Refs } from "./change-of.ts";
import { findRoot } from "./find-root.ts";
import { foldersToWatch } from "./folders-to-watch.ts";
import { gatherAgain, type KeptGathering } from "./keep-gathered.ts";
import { linkedCases } from "./linked-cases.ts";
import { loadCase } from "./load-case.ts";
import { CONFIG_FILE, loadConfig } from "./load-config.ts";
import { loadSource } from "./load-source.ts";
import { DEFAULT_PATH, namedCases } from "./named-cases.ts";
import type { PathFault } from "./path-fault.ts";
import { areSame, isSameFile } from "./same.ts";
import { today } from "./today.ts";

export interface PathsToVerify {
  /** The working folder, absolute. */
  readonly folder: string;
  /** Cases, folders of cases or files of cases, seen from the working folder; none for those of the settings, or of claims/. */
  readonly paths: readonly string[];
  /** What was given as the root, or null to look for it. */
  readonly root: string | null;
  /** What to compare with; without it the files are taken as they are, all of them. */
  readonly refs?: Refs;
  /** Told now and then how many cases have been verified, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Whether they are checked once, so that nothing need be noted for the next time. */
  readonly once?: boolean;
}

export type VerifiedPaths =
  | { readonly kind: "verified"; readonly verification: Verification }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Cases that are checked again and again. */
export interface KeptCases {
  readonly asked: PathsToVerify;
  /**
   * Reads everything and checks what is not as it was: a case is checked again when one of its ledger files
   * or sources changed, or a case that it names, and then as far as something in it depends on the change. When
   * nothing changed, the same verification is given.
   */
  readonly check: () => VerifiedPaths;
  /** Absolute, without links; null before the first check. */
  readonly root: () => string | null;
  /** The folders, absolute, in which a change may concern the cases as they were checked last. */
  readonly folders: () => readonly string[];
  /** What the last check went by; null before it, and after one that came to nothing. */
  readonly terms: () => Terms | null;
}

/** What a check went by, beside the ledgers and their sources. */
export interface Terms {
  readonly root: string;
  readonly config: Config;
  /** Whether the settings stand in a vouch.json. */
  readonly isConfigured: boolean;
  readonly change: Change | null;
  /** All cases that were asked for, as they count. */
  readonly readings: readonly Reading[];
  /** The names of those that the change does not touch, and that were left out. */
  readonly leftOut: readonly string[];
}

/** What was read of a case, and the files that it was read from. */
interface KeptCase {
  readonly files: CaseFiles;
  readonly reading: Reading;
}

/** Cases that name each other, and what came of checking them together. */
interface KeptGroup {
  readonly readings: readonly Reading[];
  readonly sources: readonly LoadedSource[];
  readonly verification: Verification;
  readonly day: string;
  readonly config: Config;
}

/** Reads the ledgers of all cases that the paths name, loads what they name in turn, and verifies, as often as asked. */
export function keepCases(asked: PathsToVerify): KeptCases {
  const { folder, paths, root: given, refs = FILES_AS_THEY_ARE, onProgress, once = false } = asked;
  let cases: ReadonlyMap<string, KeptCase> = new Map();
  let sources: ReadonlyMap<string, LoadedSource> = new Map();
  let groups: readonly KeptGroup[] = [];
  let verification: Verification | null = null;
  let root: string | null = null;
  let terms: Terms | null = null;
  let config = DEFAULT_CONFIG;
  let gathered: KeptGathering | null = null;

  const check = (): VerifiedPaths => {
    terms = null;
    const found = findRoot(folder, paths, given);
    if (found.kind === "fault") return found;
    const place = found.root;
    root = place;
    const opened = openChange(place, refs);
    if (opened?.kind === "fault") return opened;
    const change = opened?.change ?? null;
    const loaded = change?.trustedConfig() ?? loadConfig(place);
    if (loaded.kind === "fault")
      return {
        kind: "fault",
        fault: { kind: "bad-config", path: CONFIG_FILE, findings: loaded.findings },
      };
    if (loaded.config !== config && !isDeepStrictEqual(loaded.config, config)) {
      config = loaded.config;
      cases = new Map();
      sources = new Map();
    }
    const named = namedCases(place, folder, paths, config);
    if (named.kind === "fault") return named;
    const settings = config;
    cases = new Map(
      named.folders.map((each) => [
        each,
        readAgain(loadCase(place, each, settings.limits.fileBytes), cases.get(each), settings),
      ]),
    );
    gathered = gatherAgain(
      [...cases.values()].map(({ reading }) => reading),
      place,
      settings,
      gathered,
    );
    const readings = change?.trusted(gathered.gathered, settings) ?? gathered.gathered;
    const { linked, kept, leftOut } = chosen(readings, change, settings);
    sources = loadAgain(place, kept, sources, settings);
    const before = new Map(groups.map((group) => [folderOf(group.readings), group]));
    let done = 0;
    const next = linked.map((group) => {
      const last = before.get(folderOf(group));
      const verified = verifyAgain(group, sources, last, settings, !once);
      done += group.length;
      onProgress?.(done, kept.length);
      return verified;
    });
    const isSame = next.length === groups.length && next.every((group, at) => group === groups[at]);
    groups = next;
    if (verification === null || !isSame) verification = inOrder(kept, groups);
    terms = {
      root: place,
      config: settings,
      isConfigured: loaded.isWritten,
      change,
      readings: gathered.gathered,
      leftOut: leftOut.map((reading) => reading.case.name),
    };
    return { kind: "verified", verification };
  };
  const folders = (): readonly string[] => {
    const named = (paths.length > 0 ? paths : [DEFAULT_PATH]).map((path) => resolve(folder, path));
    return root === null
      ? named
      : [...named, root, ...foldersToWatch(root, cases.keys(), sources.keys())];
  };
  return { asked, check, root: () => root, folders, terms: () => terms };
}

const FILES_AS_THEY_ARE: Refs = { since: null, acceptancesFrom: null };

/** The readings that are to be checked, in the groups that hang together; and those that the change leaves as they are. */
function chosen(readings: readonly Reading[], change: Change | null, config: Config) {
  const linked = linkedCases(readings).filter(
    (group) => change === null || group.some((reading) => change.touches(reading, config)),
  );
  const touched = new Set(linked.flat());
  return {
    linked,
    kept: readings.filter((reading) => touched.has(reading)),
    leftOut: readings.filter((reading) => !touched.has(reading)),
  };
}

function readAgain(files: CaseFiles, kept: KeptCase | undefined, config: Config): KeptCase {
  const isSame =
    kept !== undefined &&
    kept.files.files.length === files.files.length &&
    files.files.every((file, at) => isSameFile(file, kept.files.files[at]));
  return isSame ? kept : { files, reading: readCase(files, config) };
}

/** The sources that the cases name, each the object that it was where it is what it was. */
function loadAgain(
  root: string,
  readings: readonly Reading[],
  kept: ReadonlyMap<string, LoadedSource>,
  { limits }: Config,
): ReadonlyMap<string, LoadedSource> {
  const digested = new Set(
    readings.flatMap((reading) =>
      [...reading.case.sources.values()].flatMap(({ path, sha256 }) => (sha256 ? [path] : [])),
    ),
  );
  const named = new Set(readings.flatMap((reading) => sourcePaths(reading)));
  return new Map(
    [...named].map((path) => {
      const now = loadSource(root, path, limits.fileBytes);
      const before = kept.get(path);
      return [path, isSameSource(now, before, digested.has(path)) ? before : now];
    }),
  );
}

/** Line ends and a byte order mark are in the digest, not in the text. */
function isSameSource(
  now: LoadedSource,
  before: LoadedSource | undefined,
  withDigest: boolean,
): before is LoadedSource {
  if (before === undefined || now.kind !== before.kind) return false;
  if (now.kind === "loaded" && before.kind === "loaded")
    return now.text === before.text && (!withDigest || now.sha256 === before.sha256);
  return JSON.stringify(now) === JSON.stringify(before);
}

function verifyAgain(
  readings: readonly Reading[],
  loaded: ReadonlyMap<string, LoadedSource>,
  kept: KeptGroup | undefined,
  config: Config,
  remember: boolean,
): KeptGroup {
  const named = new Set(readings.flatMap((reading) => sourcePaths(reading)));
  const sources = [...named].flatMap((path) => loaded.get(path) ?? []);
  const day = today();
  if (
    kept !== undefined &&
    kept.day === day &&
    kept.config === config &&
    areSame(kept.readings, readings) &&
    areSame(kept.sources, sources)
  )
    return kept;
  return {
    readings,
    sources,
    day,
    config,
    verification: verify(readings, sources, {
      today: day,
      config,
      remember,
      ...(kept === undefined ? {} : { previous: kept.verification }),
    }),
  };
}

/** The folder of the first of some cases that hang together: it stays when what they say changes. */
function folderOf([first]: readonly Reading[]): string {
  return first?.case.folder ?? "";
}

/** The groups as one verification, the cases in the order of their readings. */
function inOrder(readings: readonly Reading[], groups: readonly KeptGroup[]): Verification {
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) return first.verification;
  const parts = new Map(groups.flatMap((group) => partsOf(group)));
  const all = readings.flatMap((reading) => parts.get(reading) ?? []);
  return {
    cases: all.flatMap(({ cases }) => cases),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** What a group's verification says of each of its cases, which come in order, each with its findings. */
function partsOf({ readings, verification }: KeptGroup): readonly [Reading, Verification][] {
  let at = 0;
  return readings.map((reading, index) => {
    const own = verification.cases[index];
    const from = at;
    while (verification.findings[at]?.case === reading.case.name) at += 1;
    const findings = verification.findings.slice(from, at);
    return [reading, { cases: own === undefined ? [] : [own], findings }];
  });
}
