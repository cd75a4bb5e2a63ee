import { findingsOf, type Outcome } from "./checks/find.ts";
import type { Finding } from "./checks/finding.ts";
import { type Coverage, coverageOf } from "./evaluate/coverage.ts";
import { foreignClaims, type OpenedCase } from "./evaluate/foreign-claims.ts";
import { type JudgedCase, judgeCase } from "./evaluate/judge-case.ts";
import { CaseMemory, type Work } from "./evaluate/memory/case-memory.ts";
import type { CaseAlone } from "./evaluate/network/joined-network.ts";
import { judgeNetwork } from "./evaluate/network/judge-network.ts";
import { judgeTogether } from "./evaluate/network/judge-together.ts";
import type { JudgedNetwork } from "./evaluate/network/judged-network.ts";
import { LIMITS } from "./evaluate/network/network.ts";
import { type OpenedSource, openSource } from "./evaluate/opened-source.ts";
import type { ClaimResult } from "./evaluate/result.ts";
import type { Case } from "./ledger/case.ts";
import { type Config, DEFAULT_CONFIG } from "./ledger/config.ts";
import { linkCases } from "./ledger/link-cases.ts";
import type { LoadedLedgerFile, LoadedSource } from "./ledger/loaded.ts";
import type { Reading } from "./ledger/read-case.ts";
import { standingSpans } from "./ledger/standing-spans.ts";
import { tiedCases } from "./ledger/tied-cases.ts";
import { indexLines, type LineIndex } from "./text/line-index.ts";

/** A source of a case as it was read: its canonical text by lines. */
export interface ReadSource {
  readonly id: string;
  readonly path: string;
  readonly lines: LineIndex;
}

/** A case and all that is known of its claims, in the order of its ledger. */
export interface VerifiedCase {
  readonly case: Case;
  readonly claims: readonly ClaimResult[];
  /** The sources that could be read, by id. */
  readonly sources: ReadonlyMap<string, ReadSource>;
  /** How much of each document that could be read the claims record. */
  readonly coverage: readonly Coverage[];
  /** What all its claims say together: their conflicts, and what they imply of each other. */
  readonly network: JudgedNetwork;
  /** The ledger files that it was read from. */
  readonly ledgers: readonly LoadedLedgerFile[];
}

/** What checking found: the claims of every case, and what a person must be told. */
export interface Verification {
  readonly cases: readonly VerifiedCase[];
  /** By case, the worst first, then in the order of the files. */
  readonly findings: readonly Finding[];
}

export interface VerifyOptions {
  /** ISO 8601, a day: what the `until` of an acceptance is held against. */
  readonly today: string;
  /** The settings of the project; the default ones where none are given. */
  readonly config?: Config;
  /**
   * What was found before: what it says of claims, checks and conflicts is taken over as far as nothing that it depends
   * on has changed since. The verification is the same with it and without.
   */
  readonly previous?: Verification;
  /**
   * Whether what is found will be given as `previous` another time: what it depends on is then noted, without which
   * nothing can be taken over. Where it is not said, as there is a `previous` or not.
   */
  readonly remember?: boolean;
}

/**
 * Checks cases that were read against sources that were loaded: anchor, quantify, evaluate, and say
 * what was found. Pure and synchronous; never throws for bad input.
 */
export function verify(
  readings: readonly Reading[],
  loaded: readonly LoadedSource[],
  options: VerifyOptions,
): Verification {
  const byPath = new Map(loaded.map((source) => [source.path, source]));
  const opened = linkCases(readings).map((reading) => openCase(reading, byPath, options));
  const cases = new Map(opened.map((one) => [one.reading.case.name, one.opened]));
  const readyOf = new Map(opened.map((one) => [one.reading, one]));
  const verified = new Map(
    tiedCases([...readyOf.keys()]).flatMap((group) =>
      verifyTogether(
        group.flatMap((reading) => readyOf.get(reading) ?? []),
        byPath,
        cases,
        options,
      ),
    ),
  );
  const inOrder = opened.flatMap((one) => verified.get(one) ?? []);
  return {
    cases: inOrder.map((one) => one.verified),
    findings: inOrder.flatMap((one) => one.findings),
  };
}

/** What a pass over a case remembers for the next one. */
const MEMORIES = new WeakMap<VerifiedCase, CaseMemory>();

/** How much of a case was worked out when it was verified, and not taken over from before. */
export function workOn(verified: VerifiedCase): Work | null {
  return MEMORIES.get(verified)?.work() ?? null;
}

/** A case ready to be checked: two of one name each have their own. */
interface Ready {
  readonly reading: Reading;
  readonly opened: OpenedCase;
  readonly memory: CaseMemory;
}

function openCase(
  read: Reading,
  byPath: ReadonlyMap<string, LoadedSource>,
  { previous, remember = previous !== undefined }: VerifyOptions,
): Ready {
  const { name, folder } = read.case;
  const before = previous?.cases.find(
    (one) => one.case.name === name && one.case.folder === folder,
  );
  const last = before === undefined ? undefined : MEMORIES.get(before);
  const memory = new CaseMemory(last ?? null, remember);
  const reading = { ...read, case: memory.keepCase(read.case) };
  const sources = new Map<string, OpenedSource>();
  const selectors = Map.groupBy(standingSpans(reading.case), ({ standing }) => standing.source);
  for (const source of reading.case.sources.values()) {
    const found = byPath.get(source.path);
    if (found?.kind !== "loaded") continue;
    const { text } = found;
    const announced = selectors.get(source.id)?.map(({ standing }) => standing.selector);
    const open = () => openSource(source, text, announced);
    sources.set(source.id, memory.opened.recall(source.id, [source, text], open));
  }
  return { reading, opened: { case: reading.case, sources }, memory };
}

/** A case with what is known of it once each of its claims was judged. */
interface Judged extends JudgedCase, CaseAlone {
  readonly ready: Ready;
}

interface Verified {
  readonly verified: VerifiedCase;
  readonly findings: readonly Finding[];
}

/** Verifies cases that name claims of each other, or one that stands alone. */
function verifyTogether(
  group: readonly Ready[],
  byPath: ReadonlyMap<string, LoadedSource>,
  cases: ReadonlyMap<string, OpenedCase>,
  { today, config = DEFAULT_CONFIG }: VerifyOptions,
): readonly (readonly [Ready, Verified])[] {
  const judged = group.map((ready) => judgeReady(ready, cases));
  const networks = judgeTogether(judged, LIMITS, group[0]?.memory.together);
  const outcomes = judged.map((one, at): readonly [Judged, Outcome] => {
    return [one, outcomeOf(one, networks[at] ?? one.network, byPath, today)];
  });
  const others = outcomes.map(([, outcome]) => outcome);
  return outcomes.map(([{ ready }, outcome]) => {
    const verified = verifiedOf(outcome);
    ready.memory.settle();
    MEMORIES.set(verified, ready.memory);
    return [ready, { verified, findings: findingsOf(outcome, config, others) }];
  });
}

function judgeReady(ready: Ready, cases: ReadonlyMap<string, OpenedCase>): Judged {
  const { opened, memory } = ready;
  const { name, folder } = opened.case;
  const foreign = foreignClaims(opened.case, cases, memory);
  const judged = judgeCase(opened.case, opened.sources, foreign, memory);
  const network = judgeNetwork(judged.alone, LIMITS, memory.network);
  return { ...judged, name, folder, network, ready };
}

function outcomeOf(
  { ready: { reading, opened }, results, faults }: Judged,
  network: JudgedNetwork,
  byPath: ReadonlyMap<string, LoadedSource>,
  today: string,
): Outcome {
  const declared = [...reading.case.sources.values()];
  return {
    case: reading.case,
    files: reading.files,
    sources: declared.flatMap((source) => byPath.get(source.path) ?? []),
    opened: opened.sources,
    ledgerFaults: reading.faults,
    // What nothing prints is no fault where several checks together say what it is.
    evaluateFaults: faults.filter(
      (fault) => fault.kind !== "not-a-quantity" || !network.sought.has(fault.input),
    ),
    results,
    network,
    today,
  };
}

function verifiedOf({ case: given, files, opened, results, network }: Outcome): VerifiedCase {
  const sources = new Map<string, ReadSource>();
  for (const { source, text } of opened.values())
    sources.set(source.id, { id: source.id, path: source.path, lines: indexLines(text) });
  const coverage = coverageOf(given, opened, results);
  return { case: given, claims: [...results.values()], sources, coverage, network, ledgers: files };
}
