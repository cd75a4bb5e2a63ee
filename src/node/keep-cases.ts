import { resolve } from "node:path";
import type { CaseFiles, LoadedLedgerFile, LoadedSource } from "../ledger/loaded.ts";
import { type Reading, readCase } from "../ledger/read-case.ts";
import { sourcePaths } from "../ledger/source-paths.ts";
import { type Verification, verify } from "../verify.ts";
import { findCases } from "./find-cases.ts";
import { findRoot } from "./find-root.ts";
import { foldersToWatch } from "./folders-to-watch.ts";
import { linkedCases } from "./linked-cases.ts";
import { loadCase } from "./load-case.ts";
import { loadSource } from "./load-source.ts";
import type { PathFault } from "./path-fault.ts";
import { today } from "./today.ts";

export interface PathsToVerify {
  /** The working folder, absolute. */
  readonly folder: string;
  /** Cases, folders of cases or files of cases, seen from the working folder. */
  readonly paths: readonly string[];
  /** What was given as the root, or null to look for it. */
  readonly root: string | null;
}

export type VerifiedPaths =
  | { readonly kind: "verified"; readonly verification: Verification }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Cases that are checked again and again. */
export interface KeptCases {
  /**
   * Reads everything and checks what is not as it was: a case is checked again when one of its ledger files
   * or sources changed, or a case that it names. When nothing changed, the same verification is given.
   */
  readonly check: () => VerifiedPaths;
  /** Absolute, without links; null before the first check. */
  readonly root: () => string | null;
  /** The folders, absolute, in which a change may concern the cases as they were checked last. */
  readonly folders: () => readonly string[];
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
}

/** Reads the ledgers of all cases that the paths name, loads what they name in turn, and verifies, as often as asked. */
export function keepCases({ folder, paths, root: given }: PathsToVerify): KeptCases {
  let cases: ReadonlyMap<string, KeptCase> = new Map();
  let sources: ReadonlyMap<string, LoadedSource> = new Map();
  let groups: readonly KeptGroup[] = [];
  let verification: Verification | null = null;
  let root: string | null = null;

  const check = (): VerifiedPaths => {
    const found = findRoot(folder, paths, given);
    if (found.kind === "fault") return found;
    const asked = findCases(found.root, folder, paths);
    if (asked.kind === "fault") return asked;
    const place = found.root;
    root = place;
    cases = new Map(
      asked.folders.map((each) => [each, readAgain(loadCase(place, each), cases.get(each))]),
    );
    const readings = [...cases.values()].map(({ reading }) => reading);
    sources = loadAgain(place, readings, sources);
    const kept = new Map(groups.map((group) => [group.readings[0], group]));
    const next = linkedCases(readings).map((group) =>
      verifyAgain(group, sources, kept.get(group[0])),
    );
    const isSame = next.length === groups.length && next.every((group, at) => group === groups[at]);
    groups = next;
    if (verification === null || !isSame) verification = inOrder(readings, groups);
    return { kind: "verified", verification };
  };
  const folders = (): readonly string[] => {
    const named = paths.map((path) => resolve(folder, path));
    return root === null
      ? named
      : [...named, ...foldersToWatch(root, cases.keys(), sources.keys())];
  };
  return { check, root: () => root, folders };
}

function readAgain(files: CaseFiles, kept: KeptCase | undefined): KeptCase {
  const isSame =
    kept !== undefined &&
    kept.files.files.length === files.files.length &&
    files.files.every((file, at) => isSameFile(file, kept.files.files[at]));
  return isSame ? kept : { files, reading: readCase(files) };
}

function isSameFile(now: LoadedLedgerFile, before: LoadedLedgerFile | undefined): boolean {
  if (before === undefined || now.path !== before.path || now.kind !== before.kind) return false;
  return now.kind === "loaded" && before.kind === "loaded"
    ? now.text === before.text
    : JSON.stringify(now) === JSON.stringify(before);
}

/** The sources that the cases name, each the object that it was where it is what it was. */
function loadAgain(
  root: string,
  readings: readonly Reading[],
  kept: ReadonlyMap<string, LoadedSource>,
): ReadonlyMap<string, LoadedSource> {
  const digested = new Set(
    readings.flatMap((reading) =>
      [...reading.case.sources.values()].flatMap(({ path, sha256 }) => (sha256 ? [path] : [])),
    ),
  );
  const named = new Set(readings.flatMap((reading) => sourcePaths(reading)));
  return new Map(
    [...named].map((path) => {
      const now = loadSource(root, path);
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
): KeptGroup {
  const named = new Set(readings.flatMap((reading) => sourcePaths(reading)));
  const sources = [...named].flatMap((path) => loaded.get(path) ?? []);
  const day = today();
  if (
    kept !== undefined &&
    kept.day === day &&
    areSame(kept.readings, readings) &&
    areSame(kept.sources, sources)
  )
    return kept;
  return { readings, sources, day, verification: verify(readings, sources, { today: day }) };
}

function areSame<Item>(now: readonly Item[], before: readonly Item[]): boolean {
  return now.length === before.length && now.every((item, at) => item === before[at]);
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
