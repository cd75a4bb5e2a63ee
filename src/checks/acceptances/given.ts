import type { Acceptance } from "../../ledger/case.ts";
import type { Context } from "../check.ts";

/** An acceptance and the claim that it stands at. */
export interface Given {
  readonly claim: string;
  readonly acceptance: Acceptance;
}

/** Whether it stands with its claim, and not in a file for all cases, which `vouch fix` leaves alone. */
export function isInLedger({ claim, acceptance }: Given, context: Context): boolean {
  return context.case.claims.get(claim)?.place.file === acceptance.place.file;
}
