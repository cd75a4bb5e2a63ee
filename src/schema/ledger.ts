// Made from schemas/ledger.schema.json by build/generate.ts; do not edit.

import type { Claim, Span } from "./claim.ts";

/**
 * What must hold between claims: that they say the same, that one date comes before another, or that one quantity is above another.
 */
export type Relation = SameRelation | BeforeRelation | AboveRelation;

/**
 * The ledger of a case (ledger.json): its sources, its claims, and the relations between them.
 */
export interface Ledger {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * How generously the figures of this case are read, unless a source or a claim says otherwise.
   */
  readings?: "all" | "strict";
  /**
   * The document under check and the evidence for it, each under a name of your own.
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * What the document asserts, one claim each. More claims may stand in further files beside this one.
   */
  claims?: Claim[];
  /**
   * What must hold between claims though none of them follows from the others.
   */
  relations?: Relation[];
  /**
   * Passages whose figures, dates and quotations need no claim, each with the reason. They count as recorded.
   */
  ignored?: Ignored[];
}
/**
 * A captured text or data file: the document under check, or evidence for it.
 */
export interface Source {
  /**
   * Where the file is, seen from the folder of the ledger.
   */
  path: string;
  /**
   * document: the text under check. evidence: what it is checked against.
   */
  role: "document" | "evidence";
  /**
   * What to call the source in reports.
   */
  title?: string;
  /**
   * How the file is read. Told by the ending of its name, when it is left out.
   */
  format?: "plain" | "markdown" | "csv" | "json";
  /**
   * The day that the text bears: what "last month" or "December 1" in it go by.
   */
  dated?: string;
  /**
   * The language that the text is written in; it decides how 1,000 and 1.000 are read.
   */
  language?: string;
  /**
   * Where the file was captured from: an address, a publication, a person.
   */
  origin?: string;
  /**
   * The day on which it was captured.
   */
  retrieved?: string;
  /**
   * The digest of the file as it was captured; a file that has changed since is reported.
   */
  sha256?: string;
  /**
   * How the source rounds, where it says so. truncated: figures are cut, not rounded.
   */
  rounding?: "half-up" | "half-even" | "half-down" | "truncated";
  /**
   * The step to which all values of a data file are rounded. Without it each value is exact.
   */
  rounded_to?: string;
  /**
   * How generously the figures of this source are read. What the ledger says, when it is left out.
   */
  readings?: "all" | "strict";
  /**
   * The column of a table whose cells name the rows. The first one, when it is left out.
   */
  key?: string;
  /**
   * What holds for all cells of a column of a table, by the head of the column.
   */
  columns?: {
    [k: string]: Column;
  };
  /**
   * Anything a reader of the ledger should know. vouch does not use it.
   */
  note?: string;
}
/**
 * What holds for all cells of one column of a table.
 */
export interface Column {
  /**
   * What the cells count or measure.
   */
  unit?: string;
  /**
   * What each cell is to be multiplied by: a word or a figure.
   */
  scale?: string;
  /**
   * The step to which the cells are rounded. Without it each cell is exact.
   */
  rounded_to?: string;
}
/**
 * Two or more claims state the same quantity, date or words.
 */
export interface SameRelation {
  /**
   * What reports call this check. May be left out when the ledger has one relation of this kind: it is then "same".
   */
  id?: string;
  /**
   * same: all of the claims state the same.
   */
  relation: "same";
  /**
   * The claims, two at least. A claim of another case may be named as case/id: where both cases are checked together, the sums of both must then hold at once. A claim that nothing prints and that has no derivation is what the others say, such as a population that stands in a case of its own.
   *
   * Items: The id of a claim of this case, or the name of another case and the id of a claim there, with / between.
   */
  of: string[];
}
/**
 * One date comes before another.
 */
export interface BeforeRelation {
  /**
   * What reports call this check. May be left out when the ledger has one relation of this kind: it is then "before".
   */
  id?: string;
  /**
   * before: the one date lies before the other.
   */
  relation: "before";
  /**
   * The claim that names the earlier date.
   */
  earlier: string;
  /**
   * The claim that names the later date.
   */
  later: string;
}
/**
 * One quantity is more than another.
 */
export interface AboveRelation {
  /**
   * What reports call this check. May be left out when the ledger has one relation of this kind: it is then "above".
   */
  id?: string;
  /**
   * above: the one quantity is more than the other.
   */
  relation: "above";
  /**
   * The claim that states the greater quantity.
   */
  higher: string;
  /**
   * The claim that states the smaller quantity.
   */
  lower: string;
  /**
   * Whether the two may also be equal, so that the greater is at least as much. They may not, when it is left out.
   */
  or_equal?: boolean;
}
/**
 * A passage of the document whose figures, dates and quotations need no claim.
 */
export interface Ignored {
  /**
   * Where the passage stands.
   */
  span: Span;
  /**
   * Why nothing in it needs to be checked.
   */
  why: string;
}
