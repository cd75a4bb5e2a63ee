import type { JudgedConflict } from "../../evaluate/network/judged-network.ts";
import type { Case } from "../../ledger/case.ts";
import type { ReadSource } from "../../verify.ts";

/** A case as the screens show it: its claims stand in the catalogue, its ledger on disk. */
export interface CheckedCase {
  readonly case: Pick<Case, "name" | "folder" | "sources">;
  /** The sources that could be read, by id. */
  readonly sources: ReadonlyMap<string, ReadSource>;
}

/** Printed figures of a case that cannot all be right. */
export interface CaseConflict {
  readonly owner: CheckedCase;
  readonly conflict: JudgedConflict;
  /** By key of the member, the claim that it is, or that it is evidence for: as "case/claim". */
  readonly claims: ReadonlyMap<string, string>;
}
