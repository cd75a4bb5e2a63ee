import type { Attribution, Evidence, QuotationClaim, Standing } from "../ledger/case.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import { blankEvidence } from "./blank-evidence.ts";
import { findStanding } from "./find-standing.ts";
import type { OpenedSource } from "./opened-source.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { AttributionVerdict } from "./quotations/attribution-verdict.ts";
import { type CellPassage, cellPassage } from "./quotations/cell-passage.ts";
import { compareAttribution } from "./quotations/compare-attribution.ts";
import { judgeQuotation } from "./quotations/judge-quotation.ts";
import type { CheckResult, EvaluateFault, Judged, Stood, Verdict } from "./result.ts";

type Printed = Extract<Stood, { kind: "printed" }>;

/** Everything that a quotation is held against: its words, its original, and who said it when and where. */
export function judgeQuotedWords(
  prepared: PreparedClaim,
  claim: QuotationClaim,
  sources: ReadonlyMap<string, OpenedSource>,
): readonly Judged[] {
  const original = claim.translation?.original ?? null;
  return [
    ...[...claim.evidence, ...(original === null ? [] : [original])].map((evidence) =>
      judgeWords(prepared, claim, evidence, sources),
    ),
    ...claim.attributions.map((part) => judgeAttribution(prepared, part, sources)),
  ];
}

interface Found {
  readonly check: CheckResult;
  readonly stood: Stood;
  readonly faults: readonly EvaluateFault[];
}

function find(
  prepared: PreparedClaim,
  evidence: Evidence,
  relation: string,
  sources: ReadonlyMap<string, OpenedSource>,
): Found {
  const seeker = {
    claim: prepared.claim.id,
    evidence: evidence.id,
    place: evidence.place,
    wantsFigure: false,
    unit: null,
  };
  const { stood, faults } = findStanding(evidence.standing, seeker, sources);
  const blank = blankEvidence(prepared, evidence, stood);
  const inputs = stood.kind === "printed" ? [inputOf(blank.formula, stood, blank)] : [];
  return { check: { ...blank, relation, inputs }, stood, faults };
}

function inputOf(key: string, { source, span, text }: Printed, { unit }: CheckResult) {
  return { key, text, interval: null, unit, at: { source: source.id, span } };
}

function judgeWords(
  prepared: PreparedClaim,
  claim: QuotationClaim,
  evidence: Evidence,
  sources: ReadonlyMap<string, OpenedSource>,
): Judged {
  const { check, stood, faults } = find(prepared, evidence, "quotation", sources);
  const printed = prepared.stood;
  if (stood.kind !== "printed" || printed.kind !== "printed") return { check, faults };
  const document = sources.get(printed.source.id);
  const source = sources.get(stood.source.id);
  if (document === undefined || source === undefined) return { check, faults };
  const { translation } = claim;
  const judged = judgeQuotation(check, {
    claim,
    evidence,
    printed,
    document: document.text,
    original: stood,
    passage: source.passage(),
    cell: cellOf(evidence.standing, stood, source),
    printedCell: cellOf(claim.standing, printed, document),
    signedOff: new Set(claim.signedOff.map(({ text }) => text)),
    translation:
      translation === null
        ? null
        : { translator: translation.translator, original: translation.text ?? stood.text },
  });
  return { check: judged, faults };
}

/** The words of a place where that is a data cell. */
function cellOf(
  { kind }: Standing,
  { text, span }: Printed,
  { source, text: written }: OpenedSource,
): CellPassage | null {
  const isData = source.format === "json" || source.format === "csv";
  return kind === "cell" && isData ? cellPassage(text, written, span, source.format) : null;
}

function judgeAttribution(
  prepared: PreparedClaim,
  { part, written, evidence }: Attribution,
  sources: ReadonlyMap<string, OpenedSource>,
): Judged {
  const { check, stood, faults } = find(prepared, evidence, part, sources);
  if (stood.kind !== "printed") return { check, faults };
  const { language, dated } = stood.source;
  const none = { speaker: null, said: null, occasion: null };
  const judgement = compareAttribution(
    { ...none, [part]: written },
    { ...none, [part]: stood.text },
    { language, dated: dated === null ? null : parseIsoDay(dated) },
  );
  const attribution = judgement[part];
  return { check: { ...check, verdict: verdictOf(attribution), attribution }, faults };
}

/** Evidence that names nothing of the kind, or that no machine can read, decides nothing. */
function verdictOf(verdict: AttributionVerdict | null): Verdict {
  if (verdict === "agrees") return "confirmed";
  return verdict === "mismatch" ? "contradicted" : "undetermined";
}
