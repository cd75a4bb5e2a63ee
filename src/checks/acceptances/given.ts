import type { Acceptance } from "../../ledger/case.ts";

/** An acceptance and the claim that it stands at. */
export interface Given {
  readonly claim: string;
  readonly acceptance: Acceptance;
}
