import type { JudgedNetwork } from "../evaluate/network/judged-network.ts";
import type { Context } from "./check.ts";
import type { Finding } from "./finding.ts";
import { claimsAgreeByReading } from "./network/claims-agree-by-reading.ts";
import { claimsConflict } from "./network/claims-conflict.ts";
import { notFullyChecked } from "./network/not-fully-checked.ts";
import { told } from "./told.ts";

/** What holding all claims together tells. What was not checked belongs to no claim, so that nobody accepts it. */
export function findInNetwork(
  { conflicts, notFullyChecked: unchecked }: JudgedNetwork,
  context: Context,
): readonly Finding[] {
  return [
    ...conflicts.map((conflict) => {
      const check = conflict.dissolvedBy === null ? claimsConflict : claimsAgreeByReading;
      return told(check, conflict, conflict.toldAt, context);
    }),
    ...unchecked.map((one) => told(notFullyChecked, one, { claim: null, check: null }, context)),
  ];
}
