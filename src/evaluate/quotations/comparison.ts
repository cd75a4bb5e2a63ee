import type { Span } from "../../text/span.ts";
import type { Alignment } from "./alignment.ts";
import { type Passage, spanOfWords } from "./passage.ts";
import type { Deviation, DeviationKind, QuotationGrade } from "./quotation-judgement.ts";
import type { QuotedPattern } from "./quoted-pattern.ts";

/** A quotation laid beside the place of the evidence that it may stand for. */
export interface Comparison {
  readonly pattern: QuotedPattern;
  readonly evidence: Passage;
  readonly alignment: Alignment;
  readonly language: string;
  /** The ledger says that an editor answers for the brackets. */
  /** Whether an editor answers in the ledger for a bracket, by its span in the quotation. */
  readonly isSignedOff: (bracket: Span) => boolean;
}

/** The grade that a deviation of a kind brings, where it is always the same. */
const GRADES = {
  typography: "typographic",
  "first-letter": "adapted",
  "letter-case": "altered",
  punctuation: "altered",
  omission: "marked",
  "omission-turns": "distorted",
  "lead-in-turns": "distorted",
  "bracket-adds": "marked",
  "bracket-replaces": "marked",
  "bracket-unsigned": "altered",
  "bracket-material": "material",
  sic: "marked",
  words: "altered",
  "material-words": "material",
  "figure-cut": "material",
  order: "altered",
  "too-far": "not found",
  "too-short": "ambiguous",
  "too-long": "unverifiable",
  "no-words": "unverifiable",
  translation: "unverifiable",
  "translator-missing": "unverifiable",
  "original-missing": "unverifiable",
  elsewhere: "not found",
} as const satisfies { readonly [Kind in Exclude<DeviationKind, "end-mark">]: QuotationGrade };

export function deviation(
  kind: keyof typeof GRADES,
  quoted: Span | null,
  evidence: Span | null,
): Deviation {
  return { kind, grade: GRADES[kind], quoted, evidence };
}

/** The spans of some words on either side; null for no words. */
export function spanOf(passage: Passage, words: readonly number[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : spanOfWords(passage, first, last + 1);
}
