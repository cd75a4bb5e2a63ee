import type { Acceptance } from "../ledger/case.ts";
import type { Remedy } from "./remedy.ts";

export type Severity = "error" | "warning" | "note";

/** Running text around a place, so that a report can show it: offsets are UTF-16 code units of `text`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a file as a person and an editor count it: lines and columns from 1, columns in code points, the end exclusive. */
export interface Location {
  /** From the root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The sentence (or the ledger's line) with the place in it; null where the file could not be read. */
  readonly excerpt: Excerpt | null;
}

export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** What a person is told of a fault. */
export interface Finding {
  /** Kebab-case with a hyphen, such as `figure-contradicted`. */
  readonly code: string;
  readonly severity: Severity;
  /** Something could not be checked at all: exit 2. */
  readonly isUnchecked: boolean;
  readonly case: string;
  readonly claim: string | null;
  readonly check: string | null;
  /** One sentence: the printed value first, the expected next. */
  readonly message: string;
  /** One next step. */
  readonly help: string;
  readonly location: Location;
  readonly related: readonly Related[];
  /** What would put it right, where that is known; `fixesOf` makes edits of it. */
  readonly remedy: Remedy | null;
  /** The acceptance that covers it, as long as the printed texts stay as they are. */
  readonly accepted: Acceptance | null;
}
