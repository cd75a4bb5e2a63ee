import type { HedgeReach } from "./config.ts";

/**
 * A part of a ledger file: the file (its path from the root, with `/`), a JSON Pointer into it,
 * and whether the value there is meant or the key that names it.
 */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly part: "value" | "key";
}

/** W3C Web Annotation text quote and text position selectors in one: offsets count Unicode code points. */
interface Context {
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A passage by all of its words, or a long one by its first and its last. */
export type Selector =
  | (Context & { readonly exact: string })
  | (Context & { readonly head: string; readonly tail: string });

/** A cell of a data source: by row key and column of a table, or by JSON Pointer. */
export type CellAddress =
  | { readonly kind: "table"; readonly row: string | number; readonly column: string | number }
  | { readonly kind: "pointer"; readonly pointer: string };

/** Where a claim or a piece of evidence stands. */
export type Standing =
  | {
      readonly kind: "span";
      readonly source: string;
      readonly selector: Selector;
      readonly place: Place;
    }
  | {
      readonly kind: "cell";
      readonly source: string;
      readonly cell: CellAddress;
      readonly place: Place;
    }
  | { readonly kind: "implied" };

export type Rounding = "either" | "half-up" | "half-even" | "half-down" | "truncated";

/** What a column of a data source says of all its cells. */
export interface Column {
  readonly unit: string | null;
  /** A scale word or plain number that every cell is to be multiplied by: "thousand", "1000". */
  readonly scale: string | null;
  /** The step to which the cells are rounded, as a figure: "10,000". Null: each cell is exact. */
  readonly roundedTo: string | null;
}

export interface Source {
  readonly id: string;
  readonly place: Place;
  /** From the root, with `/`; the loader has made sure only that it is written so, not that it exists. */
  readonly path: string;
  readonly role: "document" | "evidence";
  /** What reports call it; null for its path. */
  readonly title: string | null;
  readonly format: "plain" | "markdown" | "csv" | "json";
  readonly dated: string | null;
  readonly language: string;
  /** How far hedges reach in it, where the project sets that. */
  readonly hedges: HedgeReach;
  readonly sha256: string | null;
  readonly rounding: Rounding;
  readonly readings: "all" | "strict" | null;
  readonly roundedTo: string | null;
  /** For a table: the column whose cells name the rows; null is the first. */
  readonly key: string | null;
  readonly columns: ReadonlyMap<string, Column>;
  readonly origin: string | null;
  readonly retrieved: string | null;
  readonly note: string | null;
}

/** Over how long something grows: a whole number of periods, or the years between two dates. */
export type Periods =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "years"; readonly earlier: string; readonly later: string };

/** How a claim is recomputed: a relation by name, with the ids of the claims that it takes. */
export type Rule =
  | {
      readonly relation:
        | "difference"
        | "percent_change"
        | "point_difference"
        | "multiple"
        | "index";
      readonly from: string;
      readonly to: string;
    }
  | { readonly relation: "share" | "ratio"; readonly part: string; readonly whole: string }
  /** `per` is a figure, such as "100,000"; null for one. */
  | {
      readonly relation: "rate";
      readonly part: string;
      readonly whole: string;
      readonly per: string | null;
    }
  | {
      readonly relation: "product" | "sum" | "same" | "average";
      readonly of: readonly string[];
    }
  /** As many weights as values. */
  | {
      readonly relation: "weighted_average";
      readonly of: readonly string[];
      readonly weights: readonly string[];
    }
  /** `exhaustive`: the parts are all there are. `overlapping`: something may belong to several. */
  | {
      readonly relation: "parts_of_whole";
      readonly of: readonly string[];
      readonly exhaustive: boolean;
      readonly overlapping: boolean;
    }
  | {
      readonly relation: "growth_rate";
      readonly from: string;
      readonly to: string;
      readonly periods: Periods;
    }
  | {
      readonly relation: "compound";
      readonly from: string;
      readonly rate: string;
      readonly periods: Periods;
    }
  | {
      readonly relation: "days_between";
      readonly earlier: string;
      readonly later: string;
      readonly inclusive: boolean;
    }
  /** Whole years from a birth date to another. */
  | { readonly relation: "age"; readonly born: string; readonly at: string }
  /** The place of one value among others, counted from the highest or the lowest. */
  | {
      readonly relation: "rank";
      readonly value: string;
      readonly among: readonly string[];
      readonly order: "highest" | "lowest";
    }
  /** A share of a whole number of people or things: some whole number of them must give it. */
  | { readonly relation: "integer_share"; readonly whole: string }
  /** A mean of so many whole numbers: some whole total must give it. */
  | { readonly relation: "integer_mean"; readonly count: string }
  /** How many things a text lists: each is a text of the claim's source. */
  | { readonly relation: "list_count"; readonly items: readonly string[] }
  | { readonly relation: "formula"; readonly formula: string };

export interface Derivation {
  readonly id: string;
  readonly place: Place;
  readonly rule: Rule;
  /** What the derivation takes for granted, in the ledger's words; shown in the proof. */
  readonly assumes: string | null;
}

export interface Evidence {
  readonly id: string;
  readonly place: Place;
  readonly standing: Exclude<Standing, { kind: "implied" }>;
  /** Why the evidence may stand for the claim though it is not the same thing; shown in the proof. */
  readonly sameAs: string | null;
}

/** Exact, closed bounds for an implied value, as figures; a bound that is null is open to that side. */
export interface Plausible {
  readonly place: Place;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string;
}

/** A fault that is known and let pass, as long as the printed texts are what they were. */
export interface Acceptance {
  readonly place: Place;
  readonly check: string;
  readonly code: string;
  /** Printed text by claim id: of the claim and of all inputs of the check, through implied claims down to what is printed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

/** How exactly a figure is meant, where the ledger says more than the digits do. A rounding that is null is the source's. */
export type Precision =
  /** Nothing but perhaps the rounding is written: the digits say the rest. */
  | { readonly kind: "read"; readonly rounding: Rounding | null }
  /** The step to which it is rounded, as a figure: "1,000". */
  | { readonly kind: "rounded"; readonly to: string; readonly rounding: Rounding | null }
  /** How many of its digits mean something, counted from the first that is not zero. */
  | { readonly kind: "significant"; readonly digits: number; readonly rounding: Rounding | null }
  /** The printed value and no other, though it ends in zeros or has a scale word. */
  | { readonly kind: "exact" };

interface ClaimBase {
  readonly id: string;
  readonly place: Place;
  readonly standing: Standing;
  readonly note: string | null;
  readonly accepted: readonly Acceptance[];
  readonly evidence: readonly Evidence[];
}

export interface QuantityClaim extends ClaimBase {
  readonly kind: "quantity";
  readonly figure: string | null;
  readonly unit: string | null;
  readonly direction: "rise" | "fall" | "none" | null;
  readonly precision: Precision;
  readonly readings: "all" | "strict" | null;
  readonly derivations: readonly Derivation[];
  readonly plausible: Plausible | null;
}

export interface DateClaim extends ClaimBase {
  readonly kind: "date";
  /** ISO 8601: a day, a month (2025-11), a year, or two days with `/` between; null when the span says it. */
  readonly date: string | null;
}

/** What a quotation says of its speaker, its day or its occasion, held against evidence of its own. */
export interface Attribution {
  readonly part: "speaker" | "said" | "occasion";
  /** What the claim says of it; a day or month as in `QuotationClaim.said`. */
  readonly written: string;
  /** A check of the claim: named after the part, where it has no id of its own. */
  readonly evidence: Evidence;
}

/** Words in brackets that stand in a quotation for other words, and who answers for them. */
export interface SignOff {
  readonly place: Place;
  /** With its brackets, as the quotation prints it. */
  readonly text: string;
  readonly by: string;
  readonly why: string;
}

/** That the quoted words are a translation. No machine passes one. */
export interface Translation {
  readonly place: Place;
  readonly translator: string;
  /** The words in the language they were said in, where the ledger writes them. */
  readonly text: string | null;
  /** Where they stand in a captured source: a check of the claim, named "original" without an id of its own. */
  readonly original: Evidence | null;
}

export interface QuotationClaim extends ClaimBase {
  readonly kind: "quotation";
  readonly speaker: string | null;
  readonly said: string | null;
  readonly occasion: string | null;
  /** At most one for each part, in the order speaker, said, occasion. */
  readonly attributions: readonly Attribution[];
  readonly signedOff: readonly SignOff[];
  /** Null where the words are quoted in the language they were said in. */
  readonly translation: Translation | null;
}

export type Claim = QuantityClaim | DateClaim | QuotationClaim;

/** A relation between claims that none of them owns. */
export type LedgerRelation = {
  readonly id: string;
  readonly place: Place;
} & (
  | { readonly relation: "same"; readonly of: readonly string[] }
  | { readonly relation: "before"; readonly earlier: string; readonly later: string }
  /** One quantity is more than another, or at least as much with `or_equal`. */
  | {
      readonly relation: "above";
      readonly higher: string;
      readonly lower: string;
      readonly orEqual: boolean;
    }
);

/** A passage whose figures, dates and quotations need no claim, and why. It counts as recorded. */
export interface Ignored {
  readonly place: Place;
  readonly standing: Extract<Standing, { kind: "span" }>;
  readonly why: string;
}

/**
 * A folder with a document, its evidence and its claims; what was malformed is left out. Ids of claims
 * and names of sources have been looked up: where one is not in the case, a fault of the reading says
 * so already. Ids within formulas have not, nor have claims of other cases ("case/claim", in `same`).
 */
export interface Case {
  readonly name: string;
  /** From the root, with `/`. */
  readonly folder: string;
  readonly readings: "all" | "strict";
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of the ledger files, then of each file. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly relations: readonly LedgerRelation[];
  readonly ignored: readonly Ignored[];
}
