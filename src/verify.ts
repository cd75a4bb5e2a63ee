import { findingsOf } from "./checks/find.ts";
import type { Finding } from "./checks/finding.ts";
import { type Coverage, coverageOf } from "./evaluate/coverage.ts";
import { foreignClaims, type OpenedCase } from "./evaluate/foreign-claims.ts";
import { judgeCase } from "./evaluate/judge-case.ts";
import { CaseMemory, type Work } from "./evaluate/memory/case-memory.ts";
import { judgeNetwork } from "./evaluate/network/judge-network.ts";
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
  const verified = opened.map((one) => verifyCase(one, byPath, cases, options));
  return {
    cases: verified.map((one) => one.verified),
    findings: verified.flatMap((one) => one.findings),
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

function verifyCase(
  { reading, opened: { sources: opened }, memory }: Ready,
  byPath: ReadonlyMap<string, LoadedSource>,
  cases: ReadonlyMap<string, OpenedCase>,
  { today, config = DEFAULT_CONFIG }: VerifyOptions,
): { readonly verified: VerifiedCase; readonly findings: readonly Finding[] } {
  const declared = [...reading.case.sources.values()];
  const sources = new Map<string, ReadSource>();
  for (const { source, text } of opened.values())
    sources.set(source.id, { id: source.id, path: source.path, lines: indexLines(text) });
  const foreign = foreignClaims(reading.case, cases, memory);
  const { results, faults, alone } = judgeCase(reading.case, opened, foreign, memory);
  const network = judgeNetwork(alone, LIMITS, memory.network);
  const outcome = {
    case: reading.case,
    files: reading.files,
    sources: declared.flatMap((source) => byPath.get(source.path) ?? []),
    opened,
    ledgerFaults: reading.faults,
    // What nothing prints is no fault where several checks together say what it is.
    evaluateFaults: faults.filter(
      (fault) => fault.kind !== "not-a-quantity" || !network.sought.has(fault.input),
    ),
    results,
    network,
    today,
  };
  const findings = findingsOf(outcome, config);
  const coverage = coverageOf(reading.case, opened, results);
  const claims = [...results.values()];
  const verified = {
    case: reading.case,
    claims,
    sources,
    coverage,
    network,
    ledgers: reading.files,
  };
  memory.settle();
  MEMORIES.set(verified, memory);
  return { verified, findings };
}
