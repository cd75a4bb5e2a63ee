import type { Difference } from "../../anchor/word-diff.ts";
import type { Span } from "../../text/span.ts";

/** What a quotation is against its source, from the best to the worst of those that pass. */
export const PASSING_GRADES = ["verbatim", "typographic", "adapted", "marked"] as const;
/** From the least to the worst of those that fail. */
export const FAILING_GRADES = ["altered", "distorted", "material"] as const;
export const UNDECIDED_GRADES = ["ambiguous", "not found", "unverifiable"] as const;

export type PassingGrade = (typeof PASSING_GRADES)[number];
export type FailingGrade = (typeof FAILING_GRADES)[number];
export type UndecidedGrade = (typeof UNDECIDED_GRADES)[number];
export type QuotationGrade = PassingGrade | FailingGrade | UndecidedGrade;

/** What a deviation is. */
export type DeviationKind =
  /** Marks, dashes, spaces, line ends, hyphens at line ends. */
  | "typography"
  /** The first letter in the other case, with or without brackets. */
  | "first-letter"
  /** Other letters in the other case. */
  | "letter-case"
  /** The quotation ends with another mark than its source. */
  | "end-mark"
  /** A mark within the quotation is another, or is missing. */
  | "punctuation"
  /** Words left out and marked so. */
  | "omission"
  /** Words left out and marked so, that turn the sense: a negation or a condition. */
  | "omission-turns"
  /** The clause before the first word turns the sense: it denies, supposes, or tells the words of others. */
  | "lead-in-turns"
  | "bracket-adds"
  | "bracket-replaces"
  /** A bracket replaces a content word, and nobody signed it off. */
  | "bracket-unsigned"
  /** A bracket changes a digit, a unit, a scale word or a negation. */
  | "bracket-material"
  | "sic"
  /** Other words than in the source, more or fewer, unmarked. */
  | "words"
  /** A digit, unit, scale word or negation is another. */
  | "material-words"
  /** The quotation ends or begins within a figure: its scale word, its sign or its currency is cut off. */
  | "figure-cut"
  /** The pieces stand in another order. */
  | "order"
  /** The pieces stand in order, farther apart than one passage is long. */
  | "too-far"
  /** Too few words to tell which of several places is meant. */
  | "too-short"
  /** Too many words to compare one by one. */
  | "too-long"
  /** Nothing but marks. */
  | "no-words"
  /** Somebody translated the words: no machine can tell. `translator` or `original` says what the ledger still lacks. */
  | "translation"
  | "translator-missing"
  | "original-missing"
  /** Not at the place that the ledger names, but elsewhere in the source. */
  | "elsewhere";

/** One way in which a quotation departs from its source. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** The best grade that a quotation with this deviation can have. */
  readonly grade: QuotationGrade;
  /** Of the words between the marks, or once they are judged of their document; null where they have nothing there. */
  readonly quoted: Span | null;
  /** Of the evidence; null where it has nothing there. */
  readonly evidence: Span | null;
}

export interface QuotationJudgement {
  readonly grade: QuotationGrade;
  /** Where the evidence has the words, a span for each piece between omissions; for *ambiguous* the first places. */
  readonly spans: readonly Span[];
  /** From the words of the evidence (`removed`) to those between the marks (`added`); empty when nothing was found. */
  readonly diff: readonly Difference[];
  readonly deviations: readonly Deviation[];
}

export function gradePasses(grade: QuotationGrade): grade is PassingGrade {
  return PASSING_GRADES.some((passing) => passing === grade);
}

export function gradeFails(grade: QuotationGrade): grade is FailingGrade {
  return FAILING_GRADES.some((failing) => failing === grade);
}

const ORDER: readonly QuotationGrade[] = [
  ...PASSING_GRADES,
  ...UNDECIDED_GRADES,
  ...FAILING_GRADES,
];

/** The grade of a quotation with these deviations: that of the worst of them. */
export function worstGrade(deviations: readonly Deviation[]): QuotationGrade {
  return deviations.reduce<QuotationGrade>(
    (worst, { grade }) => (rankOfGrade(grade) > rankOfGrade(worst) ? grade : worst),
    "verbatim",
  );
}

export function rankOfGrade(grade: QuotationGrade): number {
  return ORDER.indexOf(grade);
}
