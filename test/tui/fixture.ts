import type { Finding, Location } from "../../src/checks/finding.ts";
import { NOTHING_TIED } from "../../src/evaluate/network/judged-network.ts";
import type { CheckResult, ClaimResult, Input, Stood, Verdict } from "../../src/evaluate/result.ts";
import { parseDecimal } from "../../src/interval/decimal.ts";
import { type Exact, ZERO } from "../../src/interval/exact.ts";
import { closedInterval, type Interval } from "../../src/interval/interval.ts";
import type {
  Acceptance,
  Case,
  Claim,
  Derivation,
  Place,
  Rule,
  Source,
} from "../../src/ledger/case.ts";
import type { Direction, Figure } from "../../src/quantity/figure.ts";
import type { Unit } from "../../src/quantity/unit.ts";
import { indexLines, positionAt } from "../../src/text/line-index.ts";
import type { Span } from "../../src/text/span.ts";
import type { ReadSource, VerifiedCase } from "../../src/verify.ts";

/** A number of a test as an exact one. */
export function number(text: string): Exact {
  return parseDecimal(text) ?? ZERO;
}

export function range(low: string, high: string): Interval {
  return closedInterval(number(low), number(high));
}

export function unit(name: string, sort: Unit["sort"] = "plain"): Unit {
  return { name, sort, factor: number("1"), dimensions: new Map(), labels: new Map() };
}

export const PERCENT = unit("percent", "share");
const NOWHERE: Place = { file: "ledger.json", pointer: "", part: "value" };

export function source(
  id: string,
  path: string,
  role: Source["role"],
  origin: string | null = null,
): Source {
  return {
    id,
    place: NOWHERE,
    path,
    role,
    title: null,
    format: "plain",
    dated: null,
    language: "en",
    sha256: null,
    rounding: "either",
    readings: null,
    roundedTo: null,
    hedges: new Map(),
    key: null,
    columns: new Map(),
    origin,
    retrieved: null,
    note: null,
  };
}

/** A source with its text, from which the claims of a test take their spans. */
export interface Text {
  readonly source: Source;
  readonly read: ReadSource;
}

export function text(from: Source, content: string): Text {
  return { source: from, read: { id: from.id, path: from.path, lines: indexLines(content) } };
}

function spanIn({ read }: Text, exact: string): Span {
  const start = read.lines.text.indexOf(exact);
  if (start === -1) throw new Error(`the fixture has no "${exact}"`);
  return { start, end: start + exact.length };
}

function figure(printed: string, span: Span, own: Unit, direction: Direction): Figure {
  return {
    kind: "cardinal",
    span,
    number: span,
    text: printed,
    low: ZERO,
    high: ZERO,
    step: null,
    zerosStep: null,
    isExact: false,
    unit: own,
    hedge: null,
    direction,
    directionSpan: null,
    ambiguity: null,
  };
}

/** What a claim of a test is made of; everything else is left empty. */
export interface Given {
  readonly id: string;
  readonly verdict: Verdict;
  readonly at?: { readonly text: Text; readonly exact: string };
  readonly lost?: string;
  readonly unit?: Unit;
  readonly interval?: Interval | null;
  readonly direction?: Direction;
  readonly checks?: readonly CheckResult[];
  readonly rules?: Readonly<Record<string, Rule>>;
  readonly accepted?: readonly Acceptance[];
  readonly speaker?: string;
  readonly note?: string;
}

export function claim(given: Given): ClaimResult {
  const { verdict, unit: own = unit(""), interval = null, checks = [] } = given;
  return {
    claim: claimOf(given),
    stood: stoodOf(given, own),
    verdict,
    decidedBy: checks.find((check) => check.verdict === verdict)?.id ?? null,
    unit: own,
    interval,
    checks,
  };
}

function claimOf({ id, at, lost, rules = {}, accepted = [], speaker, note }: Given): Claim {
  const exact = at?.exact ?? lost;
  const base = {
    id,
    place: NOWHERE,
    standing:
      exact === undefined
        ? ({ kind: "implied" } as const)
        : ({
            kind: "span",
            source: at?.text.source.id ?? "article",
            selector: { exact, prefix: "", suffix: "", start: null, end: null },
            place: NOWHERE,
          } as const),
    note: note ?? null,
    accepted,
    evidence: [],
  };
  if (speaker !== undefined)
    return {
      ...base,
      kind: "quotation",
      speaker,
      said: null,
      occasion: null,
      attributions: [],
      signedOff: [],
      translation: null,
    };
  const derivations = Object.entries(rules).map(
    ([name, rule]): Derivation => ({ id: name, place: NOWHERE, rule, assumes: null }),
  );
  return {
    ...base,
    kind: "quantity",
    figure: null,
    unit: null,
    direction: null,
    precision: { kind: "read", rounding: null },
    readings: null,
    derivations,
    plausible: null,
  };
}

function stoodOf({ at, lost, speaker, direction = "none" }: Given, own: Unit): Stood {
  if (lost !== undefined) return { kind: "lost" };
  if (at === undefined) return { kind: "implied" };
  const span = spanIn(at.text, at.exact);
  return {
    kind: "printed",
    source: at.text.source,
    span,
    text: at.exact,
    anchoring: "stands",
    figure: speaker === undefined ? figure(at.exact, span, own, direction) : null,
  };
}

export function check(
  given: Partial<CheckResult> & Pick<CheckResult, "id" | "kind" | "verdict">,
): CheckResult {
  return {
    relation: given.kind === "derivation" ? given.id : given.kind,
    unit: unit(""),
    stated: null,
    implied: null,
    inputs: [],
    formula: "",
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: null,
    texts: new Map(),
    ...given,
  };
}

export function input(
  key: string,
  at: { text: Text; exact: string } | null,
  interval: Interval,
  own: Unit,
): Input {
  return {
    key,
    text: at?.exact ?? null,
    interval,
    unit: own,
    at: at === null ? null : { source: at.text.source.id, span: spanIn(at.text, at.exact) },
  };
}

export function locate({ read }: Text, exact: string): Location {
  const start = read.lines.text.indexOf(exact);
  const { line, column } = positionAt(read.lines, start);
  const lineStart = read.lines.starts[line - 1] ?? 0;
  const lineEnd = read.lines.starts[line] ?? read.lines.text.length;
  const excerpt = {
    text: read.lines.text.slice(lineStart, lineEnd).trimEnd(),
    start: start - lineStart,
    end: start - lineStart + exact.length,
  };
  return {
    file: read.path,
    line,
    column,
    endLine: line,
    endColumn: column + exact.length,
    excerpt,
  };
}

export function finding(
  given: Pick<Finding, "code" | "severity" | "case" | "claim" | "message" | "help" | "location"> &
    Partial<Finding>,
): Finding {
  return { isUnchecked: false, check: null, related: [], remedy: null, accepted: null, ...given };
}

export function acceptance(name: string, reason: string): Acceptance {
  return {
    place: NOWHERE,
    check: name,
    code: "figure-contradicted",
    texts: new Map(),
    reason,
    by: "Min-ji Park",
    until: null,
  };
}

export function verifiedCase(
  name: string,
  texts: readonly Text[],
  claims: readonly ClaimResult[],
): VerifiedCase {
  const whole: Case = {
    name,
    folder: `claims/${name}`,
    readings: "all",
    sources: new Map(texts.map(({ source: own }) => [own.id, own])),
    claims: new Map(claims.map((result) => [result.claim.id, result.claim])),
    relations: [],
    ignored: [],
  };
  const sources = new Map(texts.map(({ read }) => [read.id, read]));
  return { case: whole, claims, sources, coverage: [], network: NOTHING_TIED, ledgers: [] };
}
