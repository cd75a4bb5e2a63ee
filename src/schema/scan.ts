// Made from schemas/scan.schema.json by build/generate.ts; do not edit.

/**
 * Start and end (not included) in the canonical text, without byte order mark and with LF as line end: utf16 counts UTF-16 code units, code_points Unicode code points.
 *
 * @maxItems 2
 */
export type Range = [] | [number] | [number, number];

/**
 * What vouch scan prints with --format json: every figure, date and quotation of the files, and every run of digits that is no figure. Values are exact and therefore written as text.
 */
export interface Scan {
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * The files that could be read, in the order in which they were named.
   */
  files: File[];
}
/**
 * A file and what it says in numbers and in others' words.
 */
export interface File {
  /**
   * The file as it was named; - for the standard input.
   */
  path: string;
  /**
   * The figures and dates, in the order of the text.
   */
  figures: Figure[];
  /**
   * The quotations, in the order of the text.
   */
  quotations: Quotation[];
  /**
   * Digits that are no figures: names, versions, numbers of lists and the like.
   */
  identifiers: Identifier[];
}
/**
 * A number as printed, and what is read there.
 */
export interface Figure {
  /**
   * The text as printed.
   */
  text: string;
  utf16: Range;
  code_points: Range;
  /**
   * What sort of figure it is in its sentence.
   */
  kind:
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
   * An exact value: a decimal, or a ratio where no decimal is enough.
   */
  low: string;
  /**
   * An exact value: a decimal, or a ratio where no decimal is enough.
   */
  high: string;
  /**
   * The unit as a person is told it; empty for a bare number. The values are in this unit, a date in days from 1970-01-01.
   */
  unit: string;
  /**
   * Whether it means this value and no other: a count, a year, a rank.
   */
  exact: boolean;
  /**
   * The place of the last written digit, in the unit: 100000 for "46.8 million". null where nothing is rounded.
   */
  precision: string | null;
  /**
   * The hedge in front of it, or null.
   */
  hedge: Hedge | null;
  /**
   * Whether the words around it tell of a rise or a fall.
   */
  direction: "rise" | "fall" | "none";
  /**
   * Why the text can be read in more than one way, or null.
   */
  ambiguity: string | null;
}
/**
 * A word that widens or bounds a figure: about, more than, nearly.
 */
export interface Hedge {
  /**
   * The text as printed.
   */
  text: string;
  /**
   * What it does to the figure.
   */
  kind: "about" | "more-than" | "less-than" | "at-least" | "at-most" | "nearly" | "just-over";
  utf16: Range;
  code_points: Range;
}
/**
 * Words between quotation marks.
 */
export interface Quotation {
  /**
   * The words without their marks.
   */
  text: string;
  utf16: Range;
  code_points: Range;
  with_marks: Offsets;
  /**
   * How deep it stands in other quotations: 0 for an outer one.
   */
  depth: number;
  /**
   * false when its paragraph ended before its closing mark.
   */
  closed: boolean;
  /**
   * true when it goes on with the quotation before it, which its paragraph left open.
   */
  continues: boolean;
}
/**
 * A place in the text: from the first character to behind the last.
 */
export interface Offsets {
  utf16: Range;
  code_points: Range;
}
/**
 * Digits that are no figure.
 */
export interface Identifier {
  /**
   * The text as printed.
   */
  text: string;
  utf16: Range;
  code_points: Range;
  /**
   * What it is instead.
   */
  reason: "name" | "version" | "address" | "phone" | "link" | "footnote" | "list-number" | "code";
}
