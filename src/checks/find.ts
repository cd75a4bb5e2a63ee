import type { JudgedNetwork } from "../evaluate/network/judged-network.ts";
import type { OpenedSource } from "../evaluate/opened-source.ts";
import type { ClaimResult, EvaluateFault } from "../evaluate/result.ts";
import type { Case } from "../ledger/case.ts";
import type { Config } from "../ledger/config.ts";
import type { LedgerFault } from "../ledger/ledger-fault.ts";
import type { LoadedLedgerFile, LoadedSource } from "../ledger/loaded.ts";
import { applyAcceptances } from "./accept.ts";
import type { Context } from "./check.ts";
import { findInDocuments } from "./find-in-documents.ts";
import { findInEvaluation } from "./find-in-evaluation.ts";
import { findInLedger } from "./find-in-ledger.ts";
import { findInNetwork } from "./find-in-network.ts";
import { findInResults } from "./find-in-results.ts";
import { findInSources } from "./find-in-sources.ts";
import { findInTables } from "./find-in-tables.ts";
import type { Finding, Severity } from "./finding.ts";
import { contextOf } from "./locate.ts";
import { withSeverities } from "./with-severities.ts";
import { withinLimit } from "./within-limit.ts";

/** All that the stages before this one know of a case. */
export interface Outcome {
  readonly case: Case;
  /** The ledger files of the case, as they were loaded. */
  readonly files: readonly LoadedLedgerFile[];
  /** The sources that the case names, as they were loaded. */
  readonly sources: readonly LoadedSource[];
  /** Those that could be read, by id. */
  readonly opened: ReadonlyMap<string, OpenedSource>;
  readonly ledgerFaults: readonly LedgerFault[];
  readonly evaluateFaults: readonly EvaluateFault[];
  readonly results: ReadonlyMap<string, ClaimResult>;
  readonly network: JudgedNetwork;
  /** ISO 8601, a day: what `until` of an acceptance is held against. */
  readonly today: string;
}

/**
 * What a person must be told of a case: the worst first, of equals what nobody accepted, then by file and place.
 * `others` are the cases with which it may have a conflict.
 */
export function findingsOf(
  outcome: Outcome,
  config: Config,
  others: readonly Outcome[] = [],
): readonly Finding[] {
  const { results, network, sources } = outcome;
  const context = contextIn(outcome, others, new Map());
  const { errors } = config.limits;
  // Where there are far more than are told, the others are only counted.
  const worded = outcome.ledgerFaults.slice(0, errors + 1);
  const judged = outcome.evaluateFaults.slice(0, errors * SLACK);
  const hindrances = [
    ...findInLedger(worded, context),
    ...findInSources(sources, context),
    ...findInTables(outcome.opened, context),
    ...findInDocuments(outcome.opened, context),
    ...findInEvaluation(judged, context),
  ];
  const findings = [
    ...hindrances,
    ...findInResults(results, hindrances, context),
    ...findInNetwork(network, context),
  ];
  const settled = withSeverities(applyAcceptances(findings, outcome.today, context), config);
  const { ledgerFaults, evaluateFaults } = outcome;
  const unworded = ledgerFaults.length - worded.length + evaluateFaults.length - judged.length;
  return withinLimit(settled.toSorted(byWeight), unworded, errors, context);
}

/** `made`: the contexts that were made already, since each indexes the texts that it is asked about. */
function contextIn(
  outcome: Outcome,
  others: readonly Outcome[],
  made: Map<Outcome, Context>,
): Context {
  const known = made.get(outcome);
  if (known !== undefined) return known;
  const { case: given, results, network, files: ledgers, sources } = outcome;
  const inOtherCase: Context["inOtherCase"] = (meant) => {
    const other = others.findLast(
      ({ case: { name, folder } }) =>
        name === meant.name && (meant.folder === undefined || folder === meant.folder),
    );
    return other === undefined ? null : contextIn(other, others, made);
  };
  const texts = { ledgers, sources };
  const context = contextOf(given, results, texts, network.conflicts, inOtherCase);
  made.set(outcome, context);
  return context;
}

/** Of what hinders the evaluation, not everything is an error, so that more of it is worded than is told. */
const SLACK = 10;

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function byWeight(one: Finding, other: Finding): number {
  const a = one.location;
  const b = other.location;
  return (
    RANKS[one.severity] - RANKS[other.severity] ||
    Number(one.accepted !== null) - Number(other.accepted !== null) ||
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byText(one.code, other.code)
  );
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
