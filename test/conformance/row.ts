import type { Verdict } from "../../src/evaluate/result.ts";

/** A printed figure; or one in another source, with more said of it, or a date. */
export type Printed =
  | string
  | {
      readonly text: string;
      /** "article" where nothing is said; "other" is a second document. */
      readonly source?: string;
      readonly date?: boolean;
      /** Further fields of the claim, as a ledger writes them: unit, direction, rounded_to, exact. */
      readonly fields?: Readonly<Record<string, unknown>>;
    };

/** The verdict under all readings, and where it differs the one under the first reading alone. */
export type Expected = Verdict | readonly [all: Verdict, strict: Verdict];

export interface More {
  /** Kinds of what a verdict under all readings rests on. None where nothing is said. */
  readonly basis?: readonly string[];
  /** What the inputs make of it under the first reading: "[-4000/937, -720/187]". */
  readonly interval?: string;
  /** The text that is offered in place of the printed one; null for none. */
  readonly repair?: string | null;
  /** The same under the first reading alone. */
  readonly strictRepair?: string | null;
  /** What the stated figure and its inputs agree on: "[150, 155]". */
  readonly agreed?: string;
  /** Kinds of faults that must be told, among others. */
  readonly faults?: readonly string[];
  /** Further fields of the sources, by id. */
  readonly sources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Printed figures, a relation between them, and what is to be said of the last one. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, Printed>>;
  /** The figure that is judged: claim `c`. */
  readonly stated: Printed;
  /** A formula over the ids of the figures, or a derivation as a ledger writes it; with `between`, a relation of the ledger. */
  readonly by: string | Readonly<Record<string, unknown>>;
  readonly expected: Expected;
  readonly more: More;
}

export function row(
  name: string,
  figures: Row["figures"],
  stated: Printed,
  by: Row["by"],
  expected: Expected,
  more: More = {},
): Row {
  return { name, figures, stated, by, expected, more };
}

export const change = { relation: "percent_change", from: "a", to: "b" } as const;
export const difference = { relation: "difference", from: "a", to: "b" } as const;
export const points = { relation: "point_difference", from: "a", to: "b" } as const;
export const multiple = { relation: "multiple", from: "a", to: "b" } as const;
export const share = { relation: "share", part: "a", whole: "b" } as const;

/** A relation that no claim owns, between the figures and the stated one. */
export function between(relation: Readonly<Record<string, unknown>>): Row["by"] {
  return { ...relation, between: true };
}

/** All the figures and the stated one are the same quantity. */
export const toldTwice = between({ relation: "same", of: ["a", "c"] });
