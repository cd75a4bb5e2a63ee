import type { Expression } from "../expression.ts";

/** The arguments that relations take, by the names that the ledger uses; each is a claim's id. */
export interface FromTo {
  readonly from: string;
  readonly to: string;
}

export interface PartWhole {
  readonly part: string;
  readonly whole: string;
}

export interface Several {
  readonly of: readonly string[];
}

export interface EarlierLater {
  readonly earlier: string;
  readonly later: string;
}

/** The whole years between two claims that are dates or years; null where they are none, or not whole. */
export type YearsBetween = (earlier: string, later: string) => number | null;

/** How a claim is called in a sentence: its printed text, or its id in words. */
export type NameOf = (id: string) => string;

/** What one relation of the vocabulary means. */
export interface Relation<Arguments> {
  /** The sum as a person would write it. */
  readonly sum: string;
  /** The error that recomputing it finds. */
  readonly catches: string;
  /** Whether the result tells a rise from a fall, so that the printed direction counts. */
  readonly signed: boolean;
  /** Whether its claims must count the same things. */
  readonly alike: boolean;
  /** Null where the years between two dates are no whole number. */
  readonly express: (rule: Arguments, years: YearsBetween) => Expression | null;
  /** The sum with the ids of its claims, as a formula of the ledger would say it. */
  readonly formula: (rule: Arguments) => string;
  /** What it recomputes, as a phrase: "the difference from 3 to 4". */
  readonly phrase: (rule: Arguments, name: NameOf) => string;
}
