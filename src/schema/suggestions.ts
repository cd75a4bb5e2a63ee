// Made from schemas/suggestions.schema.json by build/generate.ts; do not edit.

/**
 * What vouch suggest prints with --format json: relations that hold between figures and that no derivation records. They are proposals, never verdicts.
 */
export interface Suggestions {
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * What is proposed, case by case.
   */
  cases: ProposingCase[];
}
/**
 * A case and what is proposed for it.
 */
export interface ProposingCase {
  /**
   * The case, by name.
   */
  case: string;
  /**
   * What is proposed, that which is least likely to hold by chance first.
   */
  suggestions: Suggestion[];
}
/**
 * A derivation that a claim may be given.
 */
export interface Suggestion {
  /**
   * The claim that would be recomputed.
   */
  claim: string;
  /**
   * How many relations as good as this one chance alone would give among those that were tried for the claim: below 0.01 it is hardly chance.
   */
  expected: number;
  /**
   * What to write into the derivations of the claim.
   */
  derivation: Change | Share | Combination;
}
/**
 * A difference, or a change in percent, from one claim to another.
 */
export interface Change {
  /**
   * Which of the two.
   */
  relation: "difference" | "percent_change";
  /**
   * The claim from which it is counted.
   */
  from: string;
  /**
   * The claim to which it is counted.
   */
  to: string;
}
/**
 * One claim as a share of another.
 */
export interface Share {
  /**
   * Always share.
   */
  relation: "share";
  /**
   * The claim of the part.
   */
  part: string;
  /**
   * The claim of the whole.
   */
  whole: string;
}
/**
 * Claims added together, or multiplied.
 */
export interface Combination {
  /**
   * Which of the two.
   */
  relation: "sum" | "product";
  /**
   * The claims.
   *
   * Items: The id of a claim: small letters, digits and underscores, a letter first.
   */
  of: string[];
}
