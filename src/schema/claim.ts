// Made from schemas/claim.schema.json by build/generate.ts; do not edit.

/**
 * A further ledger file of a case, beside ledger.json: a list of claims, or one bare claim.
 */
export type FurtherClaims = Claim | ClaimList;
/**
 * One thing that the document, or a cell of its evidence, asserts: a quantity, a date or a quotation.
 */
export type Claim = QuantityClaim | DateClaim | QuotationClaim;
/**
 * A value of a data source: by row and column of a table, or by JSON Pointer.
 */
export type Cell = TableCell | PointerCell;
/**
 * A sum by which a claim is worked out again: a relation by name with the claims that it takes, or a formula.
 */
export type Derivation =
  | ChangeDerivation
  | PartDerivation
  | RateDerivation
  | CombinedDerivation
  | WeightedDerivation
  | PartsDerivation
  | SameDerivation
  | GrowthDerivation
  | CompoundDerivation
  | DaysDerivation
  | AgeDerivation
  | RankDerivation
  | IntegerShareDerivation
  | IntegerMeanDerivation
  | ListDerivation
  | FormulaDerivation;
/**
 * A value of the evidence's source: by row and column of a table, or by JSON Pointer.
 */
export type EvidenceCell = EvidenceTableCell | EvidencePointerCell;
/**
 * A passage that a quotation stands in: its exact words, or the first and the last of them.
 */
export type QuotedSpan = Span | LongSpan;
/**
 * A passage of the evidence's source that holds the words of a quotation: exactly, or by the first and the last of them.
 */
export type QuotedEvidenceSpan = EvidenceSpan | LongEvidenceSpan;
/**
 * Claims one after another; the order does not matter.
 */
export type ClaimList = Claim[];

/**
 * A claim that states a figure: an amount, a count, a share, a change. Give it a span (where the text prints it) or a cell (where the data holds it). With neither it is implied: nothing prints it, but it follows from other claims.
 */
export interface QuantityClaim {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * What other claims call this one. Each id stands once in a case.
   */
  id: string;
  /**
   * This claim states a figure.
   */
  kind: "quantity";
  span?: Span;
  cell?: Cell;
  /**
   * The figure as printed. Needed only where the words of the span do not give it, or hold more than one; what the span does give must agree.
   */
  figure?: string;
  /**
   * What the figure counts or measures. Read from the span where it says so.
   */
  unit?: string;
  /**
   * Whether the figure tells of a rise or of a fall; "none" when it is no change at all. Read from words such as "fell by" where they stand at the figure.
   */
  direction?: "rise" | "fall" | "none";
  /**
   * The step to which the figure is rounded, where its digits do not show it: "1,000" for a 4,000 that may be anything from 3,500 to 4,500.
   */
  rounded_to?: string;
  /**
   * How many digits of the figure mean something, counted from the first that is not zero: "2" for a 4,700 that is rounded to the hundred.
   */
  significant?: string;
  /**
   * Write true where the figure is exact although it ends in zeros or has a scale word: 200 seats that were counted.
   */
  exact?: true;
  /**
   * How this figure was rounded, where that is known. What the source says, when it is left out.
   */
  rounding?: "half-up" | "half-even" | "half-down" | "truncated";
  /**
   * How generously this figure is read. What the source or the ledger says, when it is left out.
   */
  readings?: "all" | "strict";
  /**
   * The sums by which the figure is worked out again from other claims.
   */
  derivations?: Derivation[];
  /**
   * The places in other sources that the figure must agree with.
   */
  evidence?: Evidence[];
  plausible?: Plausible;
  /**
   * Faults of this claim that are known and let pass.
   */
  accepted?: Acceptance[];
  /**
   * Anything a reader of the ledger should know. vouch does not use it.
   */
  note?: string;
}
/**
 * A passage of a text source: the exact words, with as much of the text around them as tells them from the same words elsewhere.
 */
export interface Span {
  /**
   * The source in which the passage stands, by its name in the ledger.
   */
  source: string;
  /**
   * The passage, letter for letter.
   */
  exact: string;
  /**
   * The text just before the passage.
   */
  prefix?: string;
  /**
   * The text just after the passage.
   */
  suffix?: string;
  /**
   * How many characters stand before the passage in the whole text. Written by the tool.
   */
  start?: number;
  /**
   * How many characters stand before the end of the passage. Written by the tool.
   */
  end?: number;
}
/**
 * A value of a table (CSV): where a row and a column meet.
 */
export interface TableCell {
  /**
   * The source that holds the table, by its name in the ledger.
   */
  source: string;
  /**
   * The row, by the name in its key column or by number.
   */
  row: string | number;
  /**
   * The column, by its head or by number.
   */
  column: string | number;
}
/**
 * A value of a JSON file, by JSON Pointer.
 */
export interface PointerCell {
  /**
   * The source that is the JSON file, by its name in the ledger.
   */
  source: string;
  /**
   * The way to the value.
   */
  pointer: string;
}
/**
 * The claim is the change from one claim to another.
 */
export interface ChangeDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * difference: the later value less the earlier one. percent_change: the difference as a percentage of the earlier value. point_difference: one percentage less another, in percentage points. multiple: how many times as much the later value is; doubled is 2. index: the later value where the earlier one is set to 100.
   */
  relation: "difference" | "percent_change" | "point_difference" | "multiple" | "index";
  /**
   * The claim that states the earlier value.
   */
  from: string;
  /**
   * The claim that states the later value.
   */
  to: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is one claim divided by another.
 */
export interface PartDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * share: the part as a percentage or fraction of its whole. ratio: how many times the one goes into the other.
   */
  relation: "share" | "ratio";
  /**
   * The claim that states the part: what is divided.
   */
  part: string;
  /**
   * The claim that states the whole: what it is divided by.
   */
  whole: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim says how many there are for so many of another: deaths per 100,000 people.
 */
export interface RateDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * rate: the first claim divided by the second, times a round number.
   */
  relation: "rate";
  /**
   * The claim that states how many there are.
   */
  part: string;
  /**
   * The claim that states of how many.
   */
  whole: string;
  /**
   * For how many of the whole the rate is told. For one, when it is left out.
   */
  per?: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the sum, the product or the average of several claims.
 */
export interface CombinedDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * product: the claims multiplied. sum: the claims added. average: their sum divided by how many they are.
   */
  relation: "product" | "sum" | "average";
  /**
   * The claims that are added, multiplied or averaged, two at least.
   *
   * Items: The id of a claim of this case.
   */
  of: string[];
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the average of several claims, each by its weight: percentages of groups by the sizes of the groups.
 */
export interface WeightedDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * weighted_average: the values averaged by their weights.
   */
  relation: "weighted_average";
  /**
   * The claims that are averaged, two at least.
   *
   * Items: The id of a claim of this case.
   */
  of: string[];
  /**
   * The claims that state the weights, one for each value in the same order.
   *
   * Items: The id of a claim of this case.
   */
  weights: string[];
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is a whole, and other claims are parts of it.
 */
export interface PartsDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * parts_of_whole: the whole that the parts make up.
   */
  relation: "parts_of_whole";
  /**
   * The claims that state the parts, two at least.
   *
   * Items: The id of a claim of this case.
   */
  of: string[];
  /**
   * Whether the parts are all there are, so that nothing of the whole is left over. They are, when it is left out.
   */
  exhaustive?: boolean;
  /**
   * Whether something may belong to several parts: respondents who gave more than one answer. It may not, when it is left out.
   */
  overlapping?: boolean;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim says the same as other claims do.
 */
export interface SameDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then "same".
   */
  id?: string;
  /**
   * same: the claims state the same quantity.
   */
  relation: "same";
  /**
   * The other claims, one at least. A claim of another case may be named as case/id.
   *
   * Items: The id of a claim of this case, or the name of another case and the id of a claim there, with / between.
   */
  of: string[];
  /**
   * Why they may be taken for the same. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the rate at which something grew in each of several periods, one after another.
 */
export interface GrowthDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * growth_rate: the growth per period that leads from one value to the other when each period builds on the one before.
   */
  relation: "growth_rate";
  /**
   * The claim that states the value at the beginning.
   */
  from: string;
  /**
   * The claim that states the value at the end.
   */
  to: string;
  /**
   * Over how many periods, a whole number: years, where the rate is a yearly one. Leave it out where two dates say it.
   */
  periods?: string;
  /**
   * The claim that names the date or year at which the growth begins.
   */
  earlier?: string;
  /**
   * The claim that names the date or year at which it ends.
   */
  later?: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is what a value becomes that grows at a rate, period after period.
 */
export interface CompoundDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * compound: the value grown by the rate in each period, each building on the one before.
   */
  relation: "compound";
  /**
   * The claim that states the value at the beginning.
   */
  from: string;
  /**
   * The claim that states the growth per period.
   */
  rate: string;
  /**
   * Over how many periods, a whole number: years, where the rate is a yearly one. Leave it out where two dates say it.
   */
  periods?: string;
  /**
   * The claim that names the date or year at which the growth begins.
   */
  earlier?: string;
  /**
   * The claim that names the date or year at which it ends.
   */
  later?: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the number of days from one date to another.
 */
export interface DaysDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * days_between: the days from the earlier date to the later one.
   */
  relation: "days_between";
  /**
   * The claim that names the first date.
   */
  earlier: string;
  /**
   * The claim that names the second date.
   */
  later: string;
  /**
   * Whether the first day counts as well: December 1 to December 20 is 19 days, inclusive 20.
   */
  inclusive?: boolean;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the age of somebody or something, in whole years.
 */
export interface AgeDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * age: the whole years from one date to the other.
   */
  relation: "age";
  /**
   * The claim that names the date of birth, or of the beginning.
   */
  born: string;
  /**
   * The claim that names the date at which the age is told.
   */
  at: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the place of one value among others: first, third, the highest on record.
 */
export interface RankDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * rank: the place of the value among the others.
   */
  relation: "rank";
  /**
   * The claim whose place it is.
   */
  value: string;
  /**
   * The claims that it is held against, one at least; it may stand among them itself.
   *
   * Items: The id of a claim of this case.
   */
  among: string[];
  /**
   * Which end is counted from: the highest value comes first, or the lowest. The highest, when it is left out.
   */
  order?: "highest" | "lowest";
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is a share of a whole number of people or things, so that some whole number of them must give it.
 */
export interface IntegerShareDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * integer_share: a whole number out of the whole.
   */
  relation: "integer_share";
  /**
   * The claim that states how many there are in all.
   */
  whole: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is the mean of so many whole numbers, so that some whole total must give it.
 */
export interface IntegerMeanDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * integer_mean: a whole total divided by how many numbers there are.
   */
  relation: "integer_mean";
  /**
   * The claim that states how many numbers there are.
   */
  count: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim says how many there are of what its text lists.
 */
export interface ListDerivation {
  /**
   * What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name.
   */
  id?: string;
  /**
   * list_count: how many things are listed.
   */
  relation: "list_count";
  /**
   * What is listed, each in the words of the text in which the claim stands.
   *
   * Items: Text of a source, letter for letter; not empty.
   */
  items: string[];
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * The claim is worked out by a formula of its own.
 */
export interface FormulaDerivation {
  /**
   * What reports call this check. May be left out when the claim has one formula: it is then "formula".
   */
  id?: string;
  /**
   * The sum, with the ids of claims in place of their figures.
   */
  formula: string;
  /**
   * What this sum takes for granted. Shown with the result.
   */
  assumes?: string;
}
/**
 * A place in another source that the claim must agree with. Give it a cell (of a data source) or a span (of a text).
 */
export interface Evidence {
  /**
   * What reports call this check. May be left out when the claim has one piece of evidence from this source: it is then the source's name.
   */
  id?: string;
  /**
   * The source that holds the evidence, by its name in the ledger.
   */
  source: string;
  cell?: EvidenceCell;
  span?: EvidenceSpan;
  /**
   * Why this may stand for the claim though it is not quite the same thing. Shown with the result.
   */
  same_as?: string;
}
/**
 * A value of the evidence's table (CSV): where a row and a column meet.
 */
export interface EvidenceTableCell {
  /**
   * The row, by the name in its key column or by number.
   */
  row: string | number;
  /**
   * The column, by its head or by number.
   */
  column: string | number;
}
/**
 * A value of the evidence's JSON file, by JSON Pointer.
 */
export interface EvidencePointerCell {
  /**
   * The way to the value.
   */
  pointer: string;
}
/**
 * A passage of the evidence's source: the exact words, with as much of the text around them as tells them from the same words elsewhere.
 */
export interface EvidenceSpan {
  /**
   * The passage, letter for letter.
   */
  exact: string;
  /**
   * The text just before the passage.
   */
  prefix?: string;
  /**
   * The text just after the passage.
   */
  suffix?: string;
  /**
   * How many characters stand before the passage in the whole text. Written by the tool.
   */
  start?: number;
  /**
   * How many characters stand before the end of the passage. Written by the tool.
   */
  end?: number;
}
/**
 * The range in which a sensible value of the claim lies, both ends included. At least one end is needed. The name of this check is "plausible".
 */
export interface Plausible {
  /**
   * The smallest sensible value.
   */
  from?: string;
  /**
   * The greatest sensible value.
   */
  to?: string;
  /**
   * Why a value outside would not make sense. Shown with the result.
   */
  why: string;
}
/**
 * A known fault of one check that is let pass. It holds only while the figures it was given for are printed as they were.
 */
export interface Acceptance {
  /**
   * The check whose fault is accepted, by its id: of a derivation, of a piece of evidence, of a relation that names the claim, or "plausible".
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
/**
 * A claim that names a day, a month, a year or a stretch of days. It needs a span or a cell.
 */
export interface DateClaim {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * What other claims call this one. Each id stands once in a case.
   */
  id: string;
  /**
   * This claim names a date.
   */
  kind: "date";
  span?: Span;
  cell?: Cell;
  /**
   * The date that is meant. Needed only where the words of the span do not give it; what they do give must agree.
   */
  date?: string;
  /**
   * The places in other sources that the date must agree with.
   */
  evidence?: Evidence[];
  /**
   * Faults of this claim that are known and let pass.
   */
  accepted?: Acceptance[];
  /**
   * Anything a reader of the ledger should know. vouch does not use it.
   */
  note?: string;
}
/**
 * A claim that somebody said or wrote these words. It needs a span or a cell.
 */
export interface QuotationClaim {
  /**
   * The schema that an editor checks this file against. vouch ignores it.
   */
  $schema?: string;
  /**
   * What other claims call this one. Each id stands once in a case.
   */
  id: string;
  /**
   * This claim quotes somebody.
   */
  kind: "quotation";
  span?: QuotedSpan;
  cell?: Cell;
  /**
   * Who is quoted, by name.
   */
  speaker?: string;
  /**
   * When the words were said or written.
   */
  said?: string;
  /**
   * Where or on what occasion they were said.
   */
  occasion?: string;
  speaker_evidence?: Evidence;
  said_evidence?: Evidence;
  occasion_evidence?: Evidence;
  /**
   * Words in brackets that the writer put in place of the speaker's own, each with the person who answers for it.
   */
  signed_off?: SignOff[];
  translation?: Translation;
  /**
   * The places in other sources that hold the original words. Leave it out when nobody captured them.
   */
  evidence?: QuotationEvidence[];
  /**
   * Faults of this claim that are known and let pass.
   */
  accepted?: Acceptance[];
  /**
   * Anything a reader of the ledger should know. vouch does not use it.
   */
  note?: string;
}
/**
 * A long passage of a text source, given by its first and its last words. It ends where the last words first stand behind the first ones, or where "end" says. Only a quotation may be given so: all the words between are held against its evidence each time, so that no change among them goes unseen.
 */
export interface LongSpan {
  /**
   * The source in which the passage stands, by its name in the ledger.
   */
  source: string;
  /**
   * The first words of the passage, letter for letter: as many as tell its beginning from any other place.
   */
  head: string;
  /**
   * The last words of the passage, letter for letter.
   */
  tail: string;
  /**
   * The text just before the passage.
   */
  prefix?: string;
  /**
   * The text just after the passage.
   */
  suffix?: string;
  /**
   * How many characters stand before the passage in the whole text. Written by the tool.
   */
  start?: number;
  /**
   * How many characters stand before the end of the passage. Written by the tool.
   */
  end?: number;
}
/**
 * Words in brackets within a quotation that stand for other words of the speaker, and who answers for them.
 */
export interface SignOff {
  /**
   * The brackets with the words in them, as the quotation prints them.
   */
  text: string;
  /**
   * Who answers for them.
   */
  by: string;
  /**
   * Why they say what the speaker meant. Shown with the result.
   */
  why: string;
}
/**
 * That the quoted words are a translation: by whom, and of what.
 */
export interface Translation {
  /**
   * Who translated them: a person, an agency, a program.
   */
  translator: string;
  /**
   * The words in the language they were said in.
   */
  text?: string;
  original?: QuotationEvidence;
}
/**
 * A place in another source that holds the words of a quotation. Give it a cell (of a data source) or a span (of a text).
 */
export interface QuotationEvidence {
  /**
   * What reports call this check. May be left out when the claim has one piece of evidence from this source: it is then the source's name.
   */
  id?: string;
  /**
   * The source that holds the evidence, by its name in the ledger.
   */
  source: string;
  cell?: EvidenceCell;
  span?: QuotedEvidenceSpan;
  /**
   * Why this may stand for the claim though it is not quite the same thing. Shown with the result.
   */
  same_as?: string;
}
/**
 * A long passage of the evidence's source, given by its first and its last words. It ends where the last words first stand behind the first ones, or where "end" says.
 */
export interface LongEvidenceSpan {
  /**
   * The first words of the passage, letter for letter: as many as tell its beginning from any other place.
   */
  head: string;
  /**
   * The last words of the passage, letter for letter.
   */
  tail: string;
  /**
   * The text just before the passage.
   */
  prefix?: string;
  /**
   * The text just after the passage.
   */
  suffix?: string;
  /**
   * How many characters stand before the passage in the whole text. Written by the tool.
   */
  start?: number;
  /**
   * How many characters stand before the end of the passage. Written by the tool.
   */
  end?: number;
}
