import type { Evidence, QuotationClaim } from "../../ledger/case.ts";
import type { Span } from "../../text/span.ts";
import type { CheckResult, Stood, Verdict } from "../result.ts";
import { SOURCE_KINDS } from "../source-kinds.ts";
import type { CellPassage } from "./cell-passage.ts";
import { compareQuotation, type QuotationOptions, type Translation } from "./compare-quotation.ts";
import type { Passage } from "./passage.ts";
import {
  type Deviation,
  gradeFails,
  gradePasses,
  type PassingGrade,
  type QuotationGrade,
} from "./quotation-judgement.ts";

type Printed = Extract<Stood, { kind: "printed" }>;

/** A quotation and the evidence that it must agree with, both found. */
export interface QuotationFound {
  readonly claim: QuotationClaim;
  readonly evidence: Evidence;
  readonly printed: Printed;
  /** Canonical text of the document. */
  readonly document: string;
  readonly original: Printed;
  /** The source of the evidence, read once for all quotations. */
  readonly passage: Passage;
  /** The words of the evidence, and those of the quotation, where they are a data cell; null where they are a passage. */
  readonly cell: CellPassage | null;
  readonly printedCell: CellPassage | null;
  /** What the ledger says of the brackets and of a translation. */
  readonly signedOff: ReadonlySet<string>;
  readonly translation: Translation | null;
}

/** Completes the check of a quotation, blank so far, with the verdict of its words. */
export function judgeQuotation(blank: CheckResult, found: QuotationFound): CheckResult {
  const { printed, original, document, passage, cell, printedCell, signedOff, translation } = found;
  const formatOf = ({ source }: Printed) => SOURCE_KINDS[source.format].prose;
  const options: QuotationOptions = {
    quotedFormat: formatOf(printed),
    evidenceFormat: formatOf(original),
    language: printed.source.language,
    within: cell === null ? original.span : null,
    signedOff,
    translation,
  };
  const span = spanBetweenMarks(document, printed.span);
  const quoted = printedCell?.passage.text ?? document.slice(span.start, span.end);
  const compared = compareQuotation(quoted, cell?.passage ?? passage, options);
  const inSource = (one: Span) => cell?.inSource(one) ?? one;
  const deviations = compared.deviations
    .map((one) => ({ ...one, evidence: one.evidence && inSource(one.evidence) }))
    .map((one) =>
      printedCell === null
        ? inDocument(one, span.start)
        : { ...one, quoted: one.quoted && printedCell.inSource(one.quoted) },
    );
  const quotation = { ...compared, spans: compared.spans.map(inSource), deviations };
  const { grade } = quotation;
  const basis = gradePasses(grade) ? [basisOf(grade)] : [];
  return { ...blank, verdict: verdictOfGrade(grade), basis, quotation };
}

/** A deviation with the quoted words at their place in the document. */
function inDocument(deviation: Deviation, offset: number): Deviation {
  const { quoted } = deviation;
  if (quoted === null) return deviation;
  return { ...deviation, quoted: { start: quoted.start + offset, end: quoted.end + offset } };
}

export function verdictOfGrade(grade: QuotationGrade): Verdict {
  if (gradePasses(grade)) return "confirmed";
  return gradeFails(grade) ? "contradicted" : "undetermined";
}

function basisOf(grade: PassingGrade): CheckResult["basis"][number] {
  return { kind: "quotation", grade };
}

const OPENING = /^\s*(?:``|["“„«‹‘‚「『'])+/;
// Read from its first mark alone: from each of ten thousand marks it would take a while.
const CLOSING = /(?<!["”“»›’」』'])["”“»›’」』']+\s*$/;

/**
 * The words between the marks, where the ledger's span takes in the marks; with the question or
 * exclamation mark where the span ends before it.
 */
export function spanBetweenMarks(document: string, { start, end }: Span): Span {
  const text = document.slice(start, end);
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = CLOSING.exec(text);
  const isMarked = opening > 0 && closing !== null && closing.index >= opening;
  if (isMarked) return { start: start + opening, end: start + closing.index };
  const asks = /^[?!]+/.exec(document.slice(end, end + 8))?.[0].length ?? 0;
  return { start, end: end + asks };
}
