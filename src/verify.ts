import type { Finding } from "./checks/finding.ts";
import type { ClaimResult } from "./evaluate/result.ts";
import type { Case } from "./ledger/case.ts";
import type { LineIndex } from "./text/line-index.ts";

/** A source of a case as it was read: its canonical text by lines. */
export interface ReadSource {
  readonly id: string;
  readonly path: string;
  readonly lines: LineIndex;
}

/** A case and all that is known of its claims, in the order of its ledger. */
export interface VerifiedCase {
  readonly case: Case;
  readonly claims: readonly ClaimResult[];
  /** The sources that could be read, by id. */
  readonly sources: ReadonlyMap<string, ReadSource>;
}

/** What checking found: the claims of every case, and what a person must be told. */
export interface Verification {
  readonly cases: readonly VerifiedCase[];
  /** By case, the worst first, then in the order of the files. */
  readonly findings: readonly Finding[];
}
