// Made from schemas/coverage.schema.json by build/generate.ts; do not edit.

/**
 * What vouch coverage prints with --format json: how much of each document the claims of its case record, and everything that they do not.
 */
export interface Coverage {
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * The documents that could be read, case by case.
   */
  documents: Document[];
}
/**
 * A document, and how much of what it states is recorded.
 */
export interface Document {
  /**
   * The case, by name.
   */
  case: string;
  /**
   * What its ledger calls the document.
   */
  source: string;
  /**
   * The file, seen from the root, with / between folders.
   */
  path: string;
  /**
   * How many figures, dates and quotations a claim records, or the ledger ignores for a reason.
   */
  recorded: number;
  /**
   * How many figures, dates and quotations there are.
   */
  total: number;
  /**
   * What nothing records, in the order of the text.
   */
  unrecorded: Statement[];
  /**
   * What the ledger ignores and the document does not have any more, or more than once.
   */
  lost_ignored: Lost[];
}
/**
 * A figure, date or quotation that no claim records.
 */
export interface Statement {
  /**
   * What it is.
   */
  kind: "figure" | "date" | "quotation";
  /**
   * The words as they are printed.
   */
  text: string;
  /**
   * The line on which it begins.
   */
  line: number;
  /**
   * The column at which it begins; a character of any language is one.
   */
  column: number;
  /**
   * The line on which it ends.
   */
  end_line: number;
  /**
   * The column just past its end.
   */
  end_column: number;
  /**
   * The sentence in which it stands.
   */
  sentence: string;
}
/**
 * A passage that the ledger ignores and that is not where it was.
 */
export interface Lost {
  /**
   * The words that the ledger has.
   */
  exact: string;
  /**
   * Why they needed no claim.
   */
  why: string;
}
