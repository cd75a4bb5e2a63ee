// Made from schemas/report.schema.json by build/generate.ts; do not edit.

/**
 * What vouch prints with --format json: every claim with what became of it, and every finding. Numbers are exact and therefore written as text: a decimal ("46.75"), or a fraction where no decimal is enough ("-4000/937").
 */
export interface Report {
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * The cases that were checked, in the order of their paths.
   */
  cases: Case[];
  /**
   * What a person must be told: by case, the worst first, then in the order of the files.
   */
  findings: Finding[];
  summary: Summary;
}
/**
 * A case: a document under check, its evidence and its claims.
 */
export interface Case {
  /**
   * The name of its folder.
   */
  name: string;
  /**
   * Where the folder is, seen from the root; empty for the root itself.
   */
  folder: string;
  /**
   * The sources that its ledger declares.
   */
  sources: Source[];
  /**
   * How much of each document that could be read the claims record.
   */
  coverage: Coverage[];
  /**
   * Its claims, in the order of the ledger.
   */
  claims: Claim[];
  network: Network;
}
/**
 * A captured text or data file: the document under check, or evidence for it.
 */
export interface Source {
  /**
   * Its name in the ledger.
   */
  id: string;
  /**
   * Where the file is, seen from the root.
   */
  path: string;
  /**
   * document: the text under check. evidence: what it is checked against.
   */
  role: "document" | "evidence";
  /**
   * What the ledger calls it, or null.
   */
  title: string | null;
  /**
   * Whether the file could be read.
   */
  read: boolean;
}
/**
 * How many of a document's figures, dates and quotations some claim records, or the ledger ignores with a reason.
 */
export interface Coverage {
  /**
   * The document, by its name in the ledger.
   */
  source: string;
  /**
   * How many are recorded.
   */
  recorded: number;
  /**
   * How many there are.
   */
  total: number;
}
/**
 * One assertion of the document, or of a cell of its evidence, and what became of it.
 */
export interface Claim {
  /**
   * What the ledger calls it.
   */
  id: string;
  /**
   * What it states: a figure, a date, or somebody's words.
   */
  kind: "quantity" | "date" | "quotation";
  /**
   * What is known of it.
   */
  verdict:
    | "unanchored"
    | "contradicted"
    | "implausible"
    | "undetermined"
    | "unsupported"
    | "consistent"
    | "confirmed";
  /**
   * The id of the check that its verdict comes from; null where no check decides.
   */
  decided_by: string | null;
  /**
   * The words as printed; null where nothing prints them, or they were not found.
   */
  text: string | null;
  /**
   * Where they are printed; null where nothing prints them, or they were not found.
   */
  place: Location | null;
  /**
   * What the claim counts or measures.
   */
  unit: string;
  /**
   * The values that would be printed so or, where nothing prints the claim, the values that follow from others. Null where unknown, and for a quotation.
   */
  interval: Interval | null;
  /**
   * What all claims of the case together say of it, where that is narrower than its interval or nothing prints it; null where they say no more.
   */
  implied: ImpliedValue | null;
  /**
   * Its checks, each with a verdict of its own.
   */
  checks: Check[];
}
/**
 * A place in a file, as a person and an editor count it: lines and columns from 1, a character of any language as one column, the end just past the last character.
 */
export interface Location {
  /**
   * The file.
   */
  file: string;
  /**
   * The line on which it begins.
   */
  line: number;
  /**
   * The column at which it begins.
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
   * The sentence, or the line of the ledger, around the place; null where none is shown.
   */
  excerpt: Excerpt | null;
}
/**
 * Running text around a place, in three parts that follow one another.
 */
export interface Excerpt {
  /**
   * The text before the place.
   */
  before: string;
  /**
   * The place itself.
   */
  marked: string;
  /**
   * The text after the place.
   */
  after: string;
}
/**
 * A set of values without gaps, exactly; for dates the ends are days, such as 2025-12-01.
 */
export interface Interval {
  /**
   * Where it begins; null where it has no lower end.
   */
  low: End | null;
  /**
   * Where it ends; null where it has no upper end.
   */
  high: End | null;
  /**
   * The same for people, rounded outward.
   */
  words: string;
}
/**
 * One end of an interval.
 */
export interface End {
  /**
   * Where it lies, exactly.
   */
  value: string;
  /**
   * Whether the value itself belongs to the interval.
   */
  closed: boolean;
}
/**
 * What all claims of a case together say of one, if each printed figure is right.
 */
export interface ImpliedValue {
  interval: Interval;
  /**
   * The check that gives the lower end; null where its own figure does.
   */
  low_by: CheckName | null;
  /**
   * The check that gives the upper end; null where its own figure does.
   */
  high_by: CheckName | null;
}
/**
 * A check, by its claim and its id.
 */
export interface CheckName {
  /**
   * The claim that has it; null for a relation that no single claim has.
   */
  claim: string | null;
  /**
   * What the ledger calls it.
   */
  check: string;
  /**
   * The name of the case whose check it is, where that is another one.
   */
  case?: string;
}
/**
 * One derivation, piece of evidence, plausible range or relation, and what came of it.
 */
export interface Check {
  /**
   * What the ledger calls it; by it a fault is accepted.
   */
  id: string;
  /**
   * derivation: the claim worked out from others. evidence: another source that it must agree with. plausible: the range in which it makes sense. relation: what must hold between claims.
   */
  kind: "derivation" | "evidence" | "plausible" | "relation";
  /**
   * The relation by name, such as "percent_change"; or "formula", "evidence", "plausible".
   */
  relation: string;
  /**
   * What this check shows.
   */
  verdict:
    | "unanchored"
    | "contradicted"
    | "implausible"
    | "undetermined"
    | "unsupported"
    | "consistent"
    | "confirmed";
  /**
   * What both intervals are counted in.
   */
  unit: string;
  /**
   * What the claim says; null where it says nothing that can be read.
   */
  stated: Interval | null;
  /**
   * What the inputs make of it; null where that is unknown.
   */
  implied: Interval | null;
  /**
   * The sum that was done, over the ids of claims.
   */
  formula: string;
  /**
   * What went into it.
   */
  inputs: Input[];
  /**
   * For a consistent check: a value for each claim, by its id, with which the sum comes out; each would be printed as the claim is. Else null.
   */
  witness: Witness | null;
  /**
   * What the verdict rests on, beyond each figure taken as rounded at its last digit. Empty where it rests on nothing more.
   */
  basis: Basis[];
  /**
   * For a check that holds: the figures of the same printed precision for which it would hold as well, from the least to the greatest. The narrower, the more the check can tell. Null where that has no meaning.
   */
  still_holds: Interval | null;
  /**
   * For a contradicted check: how far the two intervals lie apart, in the unit (for dates, in days). Else null.
   */
  gap: string | null;
  /**
   * For a contradicted check: the one change of a figure that would mend it, if there is one. Else null.
   */
  repair: Repair | null;
  /**
   * For a quotation held against its source: how it compares. Else null.
   */
  quotation: Quotation | null;
  /**
   * What the check takes for granted, in the ledger's words, or null.
   */
  assumes: string | null;
}
/**
 * A claim or a piece of evidence that went into a check.
 */
export interface Input {
  /**
   * The id of the claim; claim/evidence for a piece of evidence.
   */
  key: string;
  /**
   * As printed; null where nothing prints it.
   */
  text: string | null;
  /**
   * Where it is printed, or null.
   */
  place: Location | null;
  /**
   * What it counts or measures.
   */
  unit: string;
  /**
   * The values that it can mean; null where unknown.
   */
  interval: Interval | null;
}
/**
 * A value for each claim, or piece of evidence as claim/evidence, in the unit in which it is printed.
 */
export interface Witness {
  /**
   * A number to the letter ("46.75", "-4000/937"), or for dates a day ("2025-12-25").
   */
  [k: string]: string;
}
/**
 * Something that a verdict rests on.
 */
export interface Basis {
  /**
   * hedge: a word such as "about". tie: a value midway between two printed ones. zeros: trailing zeros that are not significant. fraction: a fraction word for the nearest simple fraction. truncated: a source that cuts its figures instead of rounding them. unsigned: a fall that is told as a plain number. quotation: how closely quoted words agree.
   */
  kind: "hedge" | "tie" | "zeros" | "fraction" | "truncated" | "unsigned" | "quotation";
  /**
   * The claim (or claim/evidence), or for truncated the source, that it is about; null for a quotation.
   */
  of: string | null;
  /**
   * For a hedge: the word as printed. For a quotation: its grade. Else null.
   */
  word: string | null;
  /**
   * For a hedge: the smallest share of the printed value that would have been enough (0.02 is 2%), or null.
   */
  width: string | null;
  /**
   * For zeros: the step to which the figure is then rounded. Else null.
   */
  step: string | null;
  /**
   * The same for people.
   */
  words: string;
}
/**
 * A change of one printed figure that makes a check hold. It is a suggestion: only a person can know what is right.
 */
export interface Repair {
  /**
   * points: percent written for percentage points. base: a change taken from the wrong base. swapped: two figures in each other's place. factor: a power of ten. digit: one wrong digit. digits-swapped: two digits in the wrong order. sign: a rise told as a fall. recomputed: none of these; the figure done again.
   */
  kind:
    "points" | "base" | "swapped" | "factor" | "digit" | "digits-swapped" | "sign" | "recomputed";
  /**
   * The claim whose text would change.
   */
  of: string;
  /**
   * The figure as it would then be printed.
   */
  text: string;
  /**
   * For a factor: the power of ten by which the printed figure is too large (1) or too small (-1). Else null.
   */
  exponent: number | null;
}
/**
 * How the words of a quotation compare with those of its source.
 */
export interface Quotation {
  /**
   * The grade of the worst of its deviations.
   */
  grade:
    | "verbatim"
    | "typographic"
    | "adapted"
    | "marked"
    | "altered"
    | "distorted"
    | "material"
    | "ambiguous"
    | "not found"
    | "unverifiable";
  /**
   * Every way in which it departs from its source.
   */
  deviations: Deviation[];
  /**
   * Word by word from the words of the source to those of the quotation, both with plain marks and spaces; empty where nothing like them was found.
   */
  diff: Difference[];
}
/**
 * One way in which a quotation departs from its source.
 */
export interface Deviation {
  /**
   * What was done to the words.
   */
  kind:
    | "typography"
    | "first-letter"
    | "letter-case"
    | "end-mark"
    | "punctuation"
    | "omission"
    | "omission-turns"
    | "lead-in-turns"
    | "bracket-adds"
    | "bracket-replaces"
    | "bracket-unsigned"
    | "bracket-material"
    | "sic"
    | "words"
    | "material-words"
    | "figure-cut"
    | "order"
    | "too-far"
    | "too-short"
    | "too-long"
    | "no-words"
    | "translation"
    | "translator-missing"
    | "original-missing"
    | "elsewhere";
  /**
   * The best grade that a quotation with this deviation can have.
   */
  grade:
    | "verbatim"
    | "typographic"
    | "adapted"
    | "marked"
    | "altered"
    | "distorted"
    | "material"
    | "ambiguous"
    | "not found"
    | "unverifiable";
  /**
   * The words of the document; null where it has none there.
   */
  quoted: PlacedWords | null;
  /**
   * The words of the source; null where it has none there.
   */
  evidence: PlacedWords | null;
}
/**
 * Some words and where they stand.
 */
export interface PlacedWords {
  /**
   * The words as printed.
   */
  text: string;
  place: Location;
}
/**
 * A run of words that the source and the quotation share, or that only one of them has.
 */
export interface Difference {
  /**
   * same: both have the words. removed: only the source has them. added: only the quotation has them.
   */
  kind: "same" | "removed" | "added";
  /**
   * The words, with the spaces between them.
   */
  text: string;
}
/**
 * What came of holding all claims of a case together, and those of cases that it names or that name it: single checks can each hold while the whole cannot be. A conflict of several cases stands in one of them.
 */
export interface Network {
  /**
   * Figures that cannot all be right, each time as few as it takes.
   */
  conflicts: Conflict[];
  /**
   * Checks of which it is not known whether all of them can hold at once.
   */
  not_fully_checked: NotFullyChecked[];
  /**
   * Checks that are contradicted alone, or hold only if a source cuts its figures: they take no part, so that a wrong figure does not accuse its neighbours.
   */
  left_out: CheckName[];
  /**
   * Checks that were only judged alone, since they compare more than sums: whole years, ranks, several scales of temperature.
   */
  held_alone: CheckName[];
}
/**
 * Printed figures that cannot all be right, though each check holds alone.
 */
export interface Conflict {
  /**
   * The figures, in the order of the ledger; empty where checks contradict each other whatever the figures are.
   */
  members: Member[];
  /**
   * The checks that tie them.
   */
  checks: CheckName[];
  told_at: CheckName;
  /**
   * Whether it was shown that without any one of its figures or checks the others can all be right.
   */
  irreducible: boolean;
  /**
   * The fewest later readings with which all of them can be right; null where they cannot under any reading.
   */
  dissolved_by: Basis[] | null;
  /**
   * The one change of a figure with which all of them could be right, if there is one. Else null.
   */
  repair: Repair | null;
}
/**
 * A printed figure of a conflict.
 */
export interface Member {
  /**
   * The id of the claim; claim/evidence for a piece of evidence, case/claim for a claim of another case.
   */
  key: string;
  /**
   * The name of the case that prints it, where that is another one.
   */
  case?: string;
  /**
   * As printed, or null.
   */
  text: string | null;
  /**
   * Where it is printed, in whichever case; null where that cannot be shown.
   */
  place: Location | null;
  /**
   * What it counts or measures.
   */
  unit: string;
  interval: Interval;
  /**
   * What the other figures leave it; null where that is not known.
   */
  left: Interval | null;
}
/**
 * Checks of which it is not known whether all of them can hold at once.
 */
export interface NotFullyChecked {
  /**
   * too-large: more checks than are decided together depend on each other in circles. budget-spent: it would take too long. undecided: neither values nor a contradiction were found.
   */
  reason: "too-large" | "budget-spent" | "undecided";
  /**
   * The checks.
   */
  checks: CheckName[];
  /**
   * How many claims they tie.
   */
  size: number;
}
/**
 * Something that a person must be told.
 */
export interface Finding {
  /**
   * What sort of fault it is.
   */
  code: string;
  /**
   * error: something is wrong, or could not be checked. warning: it holds, but only under a condition. note: for information.
   */
  severity: "error" | "warning" | "note";
  /**
   * Whether something could not be checked at all.
   */
  unchecked: boolean;
  /**
   * The case, by name.
   */
  case: string;
  /**
   * The claim, by id; null where the fault is of no single claim.
   */
  claim: string | null;
  /**
   * The check of that claim, by id, or null.
   */
  check: string | null;
  /**
   * What is wrong, in one sentence.
   */
  message: string;
  /**
   * What to do next.
   */
  help: string;
  location: Location;
  /**
   * Other places that have to do with it.
   */
  related: Related[];
  /**
   * What would put it right, where that is known; of several, one is meant. They are counted in the files as they were checked, so that after one was made the others are to be asked for anew.
   */
  fixes: Fix[];
  /**
   * The acceptance that covers it, or null.
   */
  accepted: Acceptance | null;
}
/**
 * Another place that has to do with a finding.
 */
export interface Related {
  location: Location;
  /**
   * What it has to do with it.
   */
  message: string;
}
/**
 * Edits that put what a finding tells right. All of them are made, or none.
 */
export interface Fix {
  /**
   * What it does, in a few words.
   */
  title: string;
  /**
   * What vouch fix --take calls it.
   */
  name: string;
  /**
   * Whether it leaves no doubt: vouch fix makes it unasked. All others are for a person to decide.
   */
  safe: boolean;
  /**
   * What is to be written, none within another.
   */
  edits: Edit[];
}
/**
 * A part of a file and what is to stand there instead. It is counted as a place is: lines and columns from 1, a character of any language as one column, the end just past the last character; where it ends where it begins, the text is put in.
 */
export interface Edit {
  /**
   * The file.
   */
  file: string;
  /**
   * The line on which it begins.
   */
  line: number;
  /**
   * The column at which it begins.
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
   * What is to stand there; nothing where it is to go.
   */
  text: string;
}
/**
 * A known fault that the ledger lets pass.
 */
export interface Acceptance {
  /**
   * Why it is let pass.
   */
  reason: string;
  /**
   * Who decided it.
   */
  by: string;
  /**
   * The last day on which it holds; null where it has none.
   */
  until: string | null;
}
/**
 * The whole in numbers.
 */
export interface Summary {
  /**
   * How many cases were checked.
   */
  cases: number;
  /**
   * How many claims they hold.
   */
  claims: number;
  verdicts: VerdictCounts;
  findings: SeverityCounts;
  /**
   * How many more are accepted.
   */
  accepted: number;
  /**
   * How many of those that nobody accepted say that something could not be checked.
   */
  unchecked: number;
  /**
   * The exit status: 0 nothing is wrong that nobody accepted, 1 something is, 2 something could not be checked.
   */
  exit: 0 | 1 | 2;
  /**
   * Sentences about the run as a whole: coverage that is missed, cases that were left out, acceptances and settings that a change touches.
   */
  remarks: string[];
}
/**
 * A number for each verdict.
 */
export interface VerdictCounts {
  /**
   * Claims whose text was not found in its source, or stands there more than once.
   */
  unanchored: number;
  /**
   * Claims that no values make hold.
   */
  contradicted: number;
  /**
   * Claims whose value lies wholly outside what makes sense.
   */
  implausible: number;
  /**
   * Claims that have checks, none of which could decide.
   */
  undetermined: number;
  /**
   * Claims that nothing checks yet.
   */
  unsupported: number;
  /**
   * Claims that some values make hold.
   */
  consistent: number;
  /**
   * Claims that hold whatever the inputs' exact values are.
   */
  confirmed: number;
}
/**
 * A number for each severity.
 */
export interface SeverityCounts {
  /**
   * Errors.
   */
  error: number;
  /**
   * Warnings.
   */
  warning: number;
  /**
   * Notes.
   */
  note: number;
}
