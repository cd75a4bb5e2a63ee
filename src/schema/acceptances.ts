// Made from schemas/acceptances.schema.json by build/generate.ts; do not edit.

/**
 * Known faults of all cases that are let pass: the file that vouch.json names under acceptances.
 */
export interface Acceptances {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * The acceptances, each with its case and its claim.
   */
  accepted: GatheredAcceptance[];
  [k: string]: unknown;
}
/**
 * A known fault of one check of one claim.
 */
export interface GatheredAcceptance {
  /**
   * The case, by the name of its folder.
   */
  case: string;
  /**
   * The claim of that case.
   */
  claim: string;
  /**
   * The check whose fault is accepted, by its id.
   */
  check: string;
  /**
   * The code of the finding that is accepted.
   */
  code: string;
  /**
   * What was printed when the fault was accepted: for this claim and for all that the check takes. Written by the tool.
   */
  texts: {
    /**
     * What is printed at a claim.
     */
    [k: string]: string;
  };
  /**
   * Why the fault is let pass.
   */
  reason: string;
  /**
   * Who decided it.
   */
  by: string;
  /**
   * The last day on which the acceptance holds. Without it, it holds until a printed figure changes.
   */
  until?: string;
}
