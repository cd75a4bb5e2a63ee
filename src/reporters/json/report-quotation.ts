import type { Deviation } from "../../evaluate/quotations/quotation-judgement.ts";
import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";
import type * as Report from "../../schema/report.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSource } from "../../verify.ts";
import { reportSpan } from "./report-location.ts";

/** How a quotation compares with its source, as the report writes it; null for any other check. */
export function reportQuotation(
  { stood }: ClaimResult,
  { quotation, inputs }: CheckResult,
  sources: ReadonlyMap<string, ReadSource>,
): Report.Quotation | null {
  if (quotation === null) return null;
  const document = stood.kind === "printed" ? sources.get(stood.source.id) : undefined;
  const evidence = sources.get(inputs[0]?.at?.source ?? "");
  return {
    grade: quotation.grade,
    deviations: quotation.deviations.map((deviation) =>
      reportDeviation(deviation, document, evidence),
    ),
    diff: quotation.diff.map(({ kind, text }) => ({ kind, text })),
  };
}

function reportDeviation(
  deviation: Deviation,
  document: ReadSource | undefined,
  evidence: ReadSource | undefined,
): Report.Deviation {
  return {
    kind: deviation.kind,
    grade: deviation.grade,
    quoted: reportWords(document, deviation.quoted),
    evidence: reportWords(evidence, deviation.evidence),
  };
}

function reportWords(source: ReadSource | undefined, span: Span | null): Report.PlacedWords | null {
  if (source === undefined || span === null) return null;
  return {
    text: source.lines.text.slice(span.start, span.end),
    place: reportSpan(source, span),
  };
}
