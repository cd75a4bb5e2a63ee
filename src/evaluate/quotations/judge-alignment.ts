import { diffWords } from "../../anchor/word-diff.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { gapsOf, piecesOf, reachOf } from "./alignment.ts";
import { type Comparison, deviation } from "./comparison.ts";
import { judgeEnds } from "./judge-ends.ts";
import { judgeMarks } from "./judge-marks.ts";
import { judgeWords } from "./judge-words.ts";
import { spanOfWords } from "./passage.ts";
import {
  type Deviation,
  type QuotationGrade,
  type QuotationJudgement,
  worstGrade,
} from "./quotation-judgement.ts";

/** What a quotation is at one place of its evidence. */
export interface JudgedAlignment {
  readonly comparison: Comparison;
  readonly grade: QuotationGrade;
  readonly deviations: readonly Deviation[];
}

/** Judges a quotation as it is laid beside one place of its evidence. */
export function judgeAlignment(comparison: Comparison): JudgedAlignment {
  const found = [...judgeWords(comparison), ...judgeMarks(comparison), ...judgeEnds(comparison)];
  const isTold = found.length > 0 || standsLiterally(comparison);
  const deviations = isTold
    ? found
    : [deviation("typography", wholeOf(comparison), reachedBy(comparison))];
  return { comparison, grade: worstGrade(deviations), deviations };
}

/** The judgement with its spans and its word diff: made once, for the place that decides. */
export function tellJudged({ comparison, grade, deviations }: JudgedAlignment): QuotationJudgement {
  const { pattern, evidence } = comparison;
  const { start, end } = reachedBy(comparison);
  const diff = diffWords(
    fold(evidence.plain.slice(start, end)).text,
    fold(pattern.words.text).text,
  );
  return { grade, spans: spansOf({ comparison }), diff, deviations };
}

/** Where the evidence has each piece of the quotation. */
export function spansOf({ comparison }: Pick<JudgedAlignment, "comparison">): readonly Span[] {
  const { pattern, evidence, alignment } = comparison;
  return piecesOf(gapsOf(pattern)).flatMap(({ from, to }) => {
    const reach = reachOf(alignment.slice(from, to));
    return reach.to > reach.from ? [spanOfWords(evidence, reach.from, reach.to)] : [];
  });
}

function reachedBy(comparison: Comparison): Span {
  const { from, to } = reachOf(comparison.alignment);
  return spanOfWords(comparison.evidence, from, to);
}

function wholeOf({ pattern }: Comparison): Span {
  return { start: 0, end: pattern.words.text.length };
}

function standsLiterally({ pattern, evidence, alignment }: Comparison): boolean {
  const quoted = pattern.words.text.trim();
  const offset = (pattern.words.starts[0] ?? 0) - pattern.words.text.indexOf(quoted);
  return evidence.text.startsWith(quoted, (evidence.starts[alignment[0] ?? 0] ?? 0) - offset);
}
