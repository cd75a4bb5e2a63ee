// Made from schemas/config.schema.json by build/generate.ts; do not edit.

/**
 * The settings of a project (vouch.json). The folder in which it stands is the root that no path of a ledger may leave.
 */
export interface Config {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * The cases that are checked when no path is given: folders, seen from this file. * stands for any letters of a name, ** for any folders.
   *
   * Items: A folder seen from this file, in which * stands for any letters of a name and ** for any folders.
   */
  cases?: string[];
  /**
   * For the code of a finding how severe it is, or off to leave it out. What says that something could not be checked cannot be changed.
   */
  severities?: {
    /**
     * How severe a finding is: error, warning or note; or off to leave it out.
     */
    [k: string]: "error" | "warning" | "note" | "off";
  };
  /**
   * From which severity on a finding that nobody accepted fails the check.
   */
  fail_on?: "error" | "warning" | "note";
  /**
   * How many warnings may stand. Any number, when it is left out.
   */
  max_warnings?: number;
  /**
   * The share of each document's figures, dates and quotations that the claims must record.
   */
  min_coverage?: number;
  /**
   * A file of acceptances for all cases, beside those in the ledgers. vouch baseline writes into it.
   */
  acceptances?: string;
  /**
   * How generously figures are read in ledgers that do not say it themselves.
   */
  readings?: "all" | "strict";
  /**
   * The language of sources that do not say it themselves.
   */
  language?: string;
  hedges?: Hedges;
  limits?: Limits;
}
/**
 * How far hedges reach, each as a percentage of the printed value; at least a unit of its last digit.
 */
export interface Hedges {
  /**
   * About, around, roughly, some: to either side.
   */
  about?: string;
  /**
   * Nearly, almost, just under: below the figure.
   */
  nearly?: string;
  /**
   * Just over, slightly more than: above the figure.
   */
  just_over?: string;
}
/**
 * How much is read and told.
 */
export interface Limits {
  /**
   * The largest file that is read.
   */
  file_bytes?: number;
  /**
   * How many claims of a file are read.
   */
  claims?: number;
  /**
   * How many errors of a case are told.
   */
  errors?: number;
}
