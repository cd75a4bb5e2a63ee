import type { Operand } from "../operand.ts";

/** A figure that may be tied to others: what is printed, and the number of the sentence in which it stands. */
export interface Candidate {
  readonly operand: Operand;
  /** Sentences are counted through each source; figures of other sources are near to all. */
  readonly sentence: number;
  /** Evidence may be an input, but it is never what is recomputed. */
  readonly isEvidence: boolean;
}

/** The relations that are proposed, as rules of the ledger. */
export type SuggestedRule =
  | {
      readonly relation: "difference" | "percent_change";
      readonly from: string;
      readonly to: string;
    }
  | { readonly relation: "share"; readonly part: string; readonly whole: string }
  | { readonly relation: "sum" | "product"; readonly of: readonly string[] };

/** A relation that holds between figures and that nobody has recorded; a proposal, never a verdict. */
export interface Suggestion {
  /** The claim that would be recomputed. */
  readonly claim: string;
  readonly rule: SuggestedRule;
  /**
   * How many relations as good as this one chance alone would give among the pairs that were tried for
   * the claim: below 0.01 it is hardly chance.
   */
  readonly expected: number;
}
