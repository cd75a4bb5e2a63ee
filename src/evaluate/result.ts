import type { Anchoring } from "../anchor/anchor.ts";
import type { Exact } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import type { Claim, Place, Source } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import type { Unit } from "../quantity/unit.ts";
import type { CellFault } from "../table/find-cell.ts";
import type { Span } from "../text/span.ts";
import type { FormulaFault, FormulaName } from "./formula.ts";
import type { AttributionVerdict } from "./quotations/attribution-verdict.ts";
import type { PassingGrade, QuotationJudgement } from "./quotations/quotation-judgement.ts";

/** What is known of a claim, or of one check, after checking; from the worst to the best. */
export const VERDICTS = [
  "unanchored",
  "contradicted",
  "implausible",
  "undetermined",
  "unsupported",
  "consistent",
  "confirmed",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a consistent verdict rests on, beyond the first reading of each figure. */
export type Basis =
  /** A widening hedge; `width` is the smallest share of the printed value that would have been enough. */
  | {
      readonly kind: "hedge";
      readonly key: string;
      readonly word: string;
      readonly width: Exact | null;
    }
  /** Only at the very end of the interval, where a tie is rounded one way. */
  | { readonly kind: "tie"; readonly key: string }
  /** Only if trailing zeros are not significant: the figure is rounded to `step`, in its own unit. */
  | { readonly kind: "zeros"; readonly key: string; readonly step: Exact }
  /** Only if a fraction word is the nearest simple fraction. */
  | { readonly kind: "fraction"; readonly key: string }
  /** Only if the figures of a source are cut, not rounded. */
  | { readonly kind: "truncated"; readonly source: string }
  /** Only if a change told without direction is a fall. */
  | { readonly kind: "unsigned"; readonly key: string }
  /** The quotation stands in its evidence: to the letter, but for its marks and spaces, its ends, or what it marks as changed. */
  | { readonly kind: "quotation"; readonly grade: PassingGrade };

/** Where a claim stands, once found. */
export type Stood =
  | {
      readonly kind: "printed";
      readonly source: Source;
      readonly span: Span;
      readonly text: string;
      readonly anchoring: "stands" | "moved" | "reflowed";
      /** Null for a quotation, and where no figure could be read. */
      readonly figure: Figure | null;
    }
  | { readonly kind: "implied" }
  /** Its source or its text could not be found; a fault says why. */
  | { readonly kind: "lost" };

/** A claim or piece of evidence that went into a check, as it was first read. */
export interface Input {
  /** The claim's id; for a piece of evidence "claim/evidence". */
  readonly key: string;
  /** Printed text; null for an implied claim. */
  readonly text: string | null;
  /** In `unit`; null where it could not be known. */
  readonly interval: Interval | null;
  readonly unit: Unit;
  /** Source id and span of a printed one. */
  readonly at: { readonly source: string; readonly span: Span } | null;
}

/** A change of one printed figure that makes a check hold, offered as a suggestion. */
export interface Repair {
  readonly kind:
    | "points"
    | "base"
    | "swapped"
    | "factor"
    | "digit"
    | "digits-swapped"
    | "sign"
    | "recomputed";
  /** The claim whose text would change. */
  readonly key: string;
  /** The figure as it would be printed. */
  readonly text: string;
  /** For `factor`: the power of ten by which the printed figure is too large (1) or too small (−1). */
  readonly exponent: number | null;
}

export type CheckKind = "derivation" | "evidence" | "plausible" | "relation";

/** One check and what came of it. Intervals are in `unit`, the unit of the claim that is judged. */
export interface CheckResult {
  readonly id: string;
  readonly kind: CheckKind;
  /** The relation's name; "formula", "evidence" or "plausible" for those. */
  readonly relation: string;
  readonly verdict: Verdict;
  readonly unit: Unit;
  /** What the claim says. */
  readonly stated: Interval | null;
  /** What the inputs make of it. */
  readonly implied: Interval | null;
  readonly inputs: readonly Input[];
  /** The formula over claim ids that was evaluated, in the ledger's words. */
  readonly formula: string;
  /** For a consistent check: values that make it hold, by key, each in its own printed unit. */
  readonly witness: ReadonlyMap<string, Exact> | null;
  readonly basis: readonly Basis[];
  /**
   * For one that holds: the figures, printed to the same digit, for which it would hold as well, from
   * the least to the greatest. Null where that has no meaning.
   */
  readonly stillHolds: Interval | null;
  /** For a contradicted one: how far apart the two intervals are. */
  readonly gap: Exact | null;
  readonly repair: Repair | null;
  /** For the words of a quotation: its grade, with every way in which it departs from its source. */
  readonly quotation: QuotationJudgement | null;
  /** For the speaker, day or occasion of a quotation: what the evidence says of it. */
  readonly attribution: AttributionVerdict | null;
  /** What the check takes for granted: `assumes` or `same_as` of the ledger. */
  readonly assumes: string | null;
  /** The printed texts that it depends on, by claim id or "claim/evidence": what an acceptance is held to. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ClaimResult {
  readonly claim: Claim;
  readonly stood: Stood;
  readonly verdict: Verdict;
  /** The check that decides the verdict; null where none does. */
  readonly decidedBy: string | null;
  readonly unit: Unit;
  /** What it says or, for an implied one, what its first derivation gives; in `unit`. */
  readonly interval: Interval | null;
  readonly checks: readonly CheckResult[];
}

/** A check with what kept it from being decided, or makes its answer doubtful. */
export interface Judged {
  readonly check: CheckResult;
  readonly faults: readonly EvaluateFault[];
}

/** Something that keeps a check or a claim from being decided, or makes its answer doubtful. */
export type EvaluateFault = {
  readonly claim: string;
  readonly place: Place;
} & (
  | {
      readonly kind: "formula";
      readonly check: string;
      readonly fault: FormulaFault;
    }
  | {
      readonly kind: "unknown-name";
      readonly check: string;
      readonly name: FormulaName;
      readonly nearest: string | null;
    }
  | {
      readonly kind: "cycle";
      readonly check: string;
      readonly through: readonly string[];
    }
  | {
      readonly kind: "chain-too-long";
      readonly check: string;
      readonly limit: number;
    }
  | {
      readonly kind: "not-a-quantity";
      readonly check: string;
      readonly input: string;
    }
  | {
      readonly kind: "zero-divisor";
      readonly check: string;
      readonly input: string | null;
      readonly divisor: Interval;
    }
  | {
      readonly kind: "zero-base" | "negative-base";
      readonly check: string;
      readonly input: string;
      readonly base: Interval;
    }
  | {
      readonly kind: "unit-clash";
      readonly check: string;
      readonly left: string;
      readonly right: string;
    }
  | {
      readonly kind: "labels-differ";
      readonly check: string;
      readonly left: string;
      readonly right: string;
      readonly other: string;
    }
  | {
      readonly kind: "hedge-dropped";
      readonly check: string;
      readonly other: string;
      readonly word: string;
    }
  | { readonly kind: "bad-unit"; readonly written: string }
  | { readonly kind: "bad-figure"; readonly written: string }
  | {
      readonly kind: "no-figure";
      readonly evidence: string | null;
      readonly at: At;
    }
  | {
      readonly kind: "figure-cut";
      readonly evidence: string | null;
      readonly at: At;
      readonly whole: string;
    }
  | {
      readonly kind: "several-figures";
      readonly evidence: string | null;
      readonly at: At;
      readonly texts: readonly string[];
    }
  | {
      [Kind in "figure-differs" | "unit-differs" | "direction-differs" | "date-differs"]: {
        readonly kind: Kind;
        readonly at: At;
        readonly written: string;
        readonly printed: string;
      };
    }["figure-differs" | "unit-differs" | "direction-differs" | "date-differs"]
  | {
      readonly kind: "moved";
      readonly evidence: string | null;
      readonly at: At;
    }
  | {
      readonly kind: "ambiguous";
      readonly evidence: string | null;
      readonly source: string;
      readonly candidates: readonly Span[];
    }
  | {
      readonly kind: "lost";
      readonly evidence: string | null;
      readonly source: string;
      readonly nearest: Span | null;
      readonly exact: string;
    }
  | {
      readonly kind: "bad-selector";
      readonly evidence: string | null;
      readonly problem: Extract<Anchoring, { kind: "malformed" }>;
    }
  | {
      readonly kind: "edited";
      readonly evidence: string | null;
      readonly source: string;
      readonly anchoring: Extract<Anchoring, { kind: "edited" }>;
      readonly exact: string;
    }
  | {
      readonly kind: "no-cell";
      readonly evidence: string | null;
      readonly source: string;
      readonly fault: CellFault;
    }
  /** A share or mean of whole numbers is told of something that is no whole number of things. */
  | {
      readonly kind: "not-a-count";
      readonly check: string;
      readonly input: string;
    }
  /** So many things that every printed figure is possible. */
  | {
      readonly kind: "not-testable";
      readonly check: string;
      readonly count: Exact;
    }
  | {
      readonly kind: "item-lost";
      readonly check: string;
      readonly item: string;
    }
  /** No whole number of years, or no number that can be read, says over how long something grows. */
  | { readonly kind: "no-periods"; readonly check: string }
  /** A formula of which neither a value nor its impossibility could be found within the budget. */
  | { readonly kind: "not-decided"; readonly check: string }
  | {
      readonly kind: "source-unavailable";
      readonly evidence: string | null;
      readonly source: string;
    }
  /** "Three times more" can mean three times as many, or four; `holdsAs` says which of the two fits. */
  | {
      readonly kind: "ambiguous-multiple";
      readonly check: string;
      readonly holdsAs: "times" | "more" | "both" | "neither";
    }
  /** A bound that is true, and so far from what it bounds that it says next to nothing. */
  | { readonly kind: "empty-bound"; readonly check: string; readonly word: string }
  /** It would hold if a hedge reached further than the table of widths says: nothing is proved. */
  | {
      readonly kind: "hedge-stretched";
      readonly check: string;
      /** The figure that has the hedge. */
      readonly hedged: string;
      readonly word: string;
      /** The smallest share of the printed value that would have been enough. */
      readonly width: Exact | null;
    }
  /** A printed date that no calendar has. */
  | { readonly kind: "no-such-day"; readonly at: At }
  /** A weekday beside a date on which it does not fall. */
  | {
      readonly kind: "weekday-differs";
      readonly at: At;
      readonly written: string;
      readonly weekday: string;
    }
  /** Several figures of a source hold only if they are cut, not rounded: each with the check that proves it. */
  | {
      readonly kind: "source-truncated";
      readonly source: string;
      readonly proofs: readonly {
        /** The id of a claim; for a piece of evidence "claim/evidence". */
        readonly figure: string;
        readonly claim: string;
        readonly check: string;
      }[];
    }
  /** A figure holds only if its source rounds, so that others that could hold by being cut do not. */
  | {
      readonly kind: "source-rounded";
      readonly check: string;
      readonly source: string;
      /** The claims that would hold if they were cut. */
      readonly cut: readonly string[];
    }
  | {
      readonly kind: "share-above-whole";
      readonly check: string;
      readonly part: string;
      readonly whole: string;
    }
);

/** A span of a source, by the source's id. */
export interface At {
  readonly source: string;
  readonly span: Span;
}
