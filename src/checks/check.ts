import type { Case, Place } from "../ledger/case.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import type { Span } from "../text/span.ts";
import type { Location, Related, Severity } from "./finding.ts";

/** The files of a small case, by path from its root: what a check's documentation shows and its tests run. */
export type Example = Readonly<Record<string, string>>;

/** What a fault is told with. */
export interface Wording {
  readonly message: string;
  readonly help: string;
  readonly at: Location;
  readonly related: readonly Related[];
}

/** What a check may ask while it words a fault of a case. */
export interface Context {
  readonly case: Case;
  readonly results: ReadonlyMap<string, ClaimResult>;
  /** A part of a ledger file. */
  readonly locate: (place: Place) => Location;
  /** A part of a string in a ledger file: offsets in UTF-16 code units of the decoded string. */
  readonly locateWithin: (place: Place, start: number, end: number) => Location;
  /** A span of a source, by the source's id. */
  readonly locateSpan: (source: string, span: Span) => Location;
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
  /** A case that gives this finding, and its near twin that does not. */
  readonly failing: Example;
  readonly passing: Example;
  readonly word: (fault: Fault, context: Context) => Wording;
}
