import type { Exact } from "../interval/exact.ts";
import type { Span } from "../text/span.ts";
import type { Unit } from "./unit.ts";

/** What sort of thing a figure is in its sentence. */
export type FigureKind =
  | "cardinal"
  | "money"
  | "percent"
  | "points"
  | "fraction"
  | "odds"
  | "multiple"
  | "range"
  | "plural"
  | "measure"
  | "age"
  | "duration"
  | "time"
  | "date"
  | "year"
  | "ordinal"
  | "score";

/**
 * about: widens both ways. more-than, less-than: open on one side. at-least, at-most: closed there.
 * nearly: ends below the figure. just-over: begins above it.
 */
export type HedgeKind =
  | "about"
  | "more-than"
  | "less-than"
  | "at-least"
  | "at-most"
  | "nearly"
  | "just-over";

export interface Hedge {
  readonly kind: HedgeKind;
  readonly span: Span;
  readonly text: string;
  /** How far it reaches, as a share of the printed value, where the settings say it; else the table does. */
  readonly reach: Exact | null;
}

export type Direction = "rise" | "fall" | "none";

/** A number as printed, with all that stands at it. */
export interface Figure {
  readonly kind: FigureKind;
  /** Sign, currency, digits or words, scale word and unit; without hedge and direction words. */
  readonly span: Span;
  /** The digits or words with their scale word alone: "46.8 million" of "46.8 million users". */
  readonly number: Span;
  readonly text: string;
  /** The printed value in `unit`, scale word included; for a range, multiple readings or a date the two ends differ. */
  readonly low: Exact;
  readonly high: Exact;
  /** The place of the last written digit times the scale: 0.1 million for "46.8 million". Null for what has no digits to round (two-thirds, a date). */
  readonly step: Exact | null;
  /** The place of the last digit that is not zero, where trailing zeros may be insignificant: 100 for "4,700". Else null. */
  readonly zerosStep: Exact | null;
  /** A count without scale word and trailing zeros, a year, a rank: the value itself and no other. */
  readonly isExact: boolean;
  readonly unit: Unit;
  readonly hedge: Hedge | null;
  /** From the words at the figure ("fell by", "a loss of", "decline") or its sign. */
  readonly direction: Direction;
  /** Where the direction is read from, when it is words. */
  readonly directionSpan: Span | null;
  /** Why more than one reading of the text is possible ("m" as metre or million), else null. */
  readonly ambiguity: string | null;
}

/** A run of digits that is no figure, and why. */
export interface Identifier {
  readonly span: Span;
  readonly text: string;
  readonly reason:
    | "name"
    | "version"
    | "address"
    | "phone"
    | "link"
    | "footnote"
    | "list-number"
    | "code";
}

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** The words between the marks. */
  readonly inner: Span;
  /** How deep it stands in other quotations: 0 for an outer one. */
  readonly depth: number;
  /** False when its paragraph ended before its closing mark. */
  readonly closed: boolean;
  /** Whether it goes on with the quotation before it, which its paragraph left open: one speech over several paragraphs. */
  readonly continues: boolean;
}

/** Everything that a text says in numbers and in others' words, in the order of the text. */
export interface Scan {
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly identifiers: readonly Identifier[];
}

export interface ScanOptions {
  /** BCP 47, such as "en" or "en-GB"; decides decimal marks and words. */
  readonly language: string;
  /** The day the text is dated, in days from 1970-01-01: what "last month" and a date without a year go by. Null when unknown. */
  readonly dated: number | null;
  /** Markdown: code blocks, link targets and front matter are no prose. */
  readonly format: "plain" | "markdown";
  /** How far hedges reach, as a share of the printed value, where that is not as the table has it. */
  readonly hedges?: ReadonlyMap<HedgeKind, Exact>;
}
