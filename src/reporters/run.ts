import { ERRORS_FAIL, type Gate } from "./exit-status.ts";

/** The lines of a file that a change touches: pairs of first and last line, from 1. */
export type ChangedLines = readonly (readonly [first: number, last: number])[];

/** What a report says beside the verification itself: how the run was held, and what came of it. */
export interface Run {
  readonly gate: Gate;
  /** The exit status: never decided by a report. */
  readonly exit: 0 | 1 | 2;
  /** Sentences about the run as a whole: a share of coverage that is missed, cases left out, acceptances that a change touches. */
  readonly remarks: readonly string[];
  /** By file, from the root, what the change touches; null where no change is looked at. */
  readonly changed: ReadonlyMap<string, ChangedLines> | null;
  /** What stands before a path from the root so that it starts at the top of the repository: "" or "docs/". */
  readonly prefix: string;
  /** The version of vouch. */
  readonly version: string;
}

/** A run of which nothing is known but its exit status. */
export function plainRun(exit: Run["exit"]): Run {
  return { gate: ERRORS_FAIL, exit, remarks: [], changed: null, prefix: "", version: "" };
}
