import type { JudgedConflict, OtherCase } from "../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import type { Case, Place } from "../ledger/case.ts";
import type { Span } from "../text/span.ts";
import type { Location, Related, Severity } from "./finding.ts";
import type { Remedy } from "./remedy.ts";

/**
 * The files of a small case, by path from its folder: what a check's documentation shows and its
 * tests run. A list of numbers is the bytes of a file that is no text.
 */
export type Example = Readonly<Record<string, string | readonly number[]>>;

/** What a fault is told with. */
export interface Wording {
  /** One sentence: the printed value first, the expected next; 300 characters at most. */
  readonly message: string;
  /** One next step. */
  readonly help: string;
  readonly at: Location;
  readonly related: readonly Related[];
}

/** What a check may ask while it words a fault of a case. */
export interface Context {
  readonly case: Case;
  readonly results: ReadonlyMap<string, ClaimResult>;
  readonly conflicts: readonly JudgedConflict[];
  /** A part of a ledger file. */
  readonly locate: (place: Place) => Location;
  /** A part of a string in a ledger file: offsets in UTF-16 code units of the decoded string. */
  readonly locateWithin: (place: Place, start: number, end: number) => Location;
  /** A span of a ledger file's own text. */
  readonly locateInLedger: (file: string, span: Span) => Location;
  /** A span of a source, by the source's id. */
  readonly locateSpan: (source: string, span: Span) => Location;
  /** A file as a whole, or a position in it, where its text cannot be shown. */
  readonly locateFile: (file: string, line?: number, column?: number) => Location;
  /** What stands at a span of a source; empty where the source could not be read. */
  readonly textAt: (source: string, span: Span) => string;
  /**
   * What may be asked of another case that was checked together with this one; null of any other. Of several of one
   * name the last is meant where no folder is said, as where a claim is named.
   */
  readonly inOtherCase: (other: Pick<OtherCase, "name"> & Partial<OtherCase>) => Context | null;
}

/** One code: what it means, how it is told, and an example on either side of it. */
export interface Check<Fault> {
  readonly code: string;
  readonly severity: Severity;
  /** Whether something could not be checked at all, so that the exit status is 2. */
  readonly isUnchecked: boolean;
  /** One sentence for the table of checks. */
  readonly summary: string;
  /** Why it matters and what to do, for `vouch explain`. */
  readonly explanation: string;
  /** A case that gives this finding, and its near twin that does not; a check that words a fault needs neither. */
  readonly failing: () => Example;
  readonly passing: () => Example;
  /** The text at which the failing case's finding points; empty where it points at a whole file. */
  readonly underlined: string;
  readonly word: (fault: Fault, context: Context) => Wording;
  /** What would put it right, where that is known. */
  readonly remedy?: (fault: Fault, context: Context) => Remedy | null;
}
