import type { PreparedClaim } from "./prepare-claim.ts";

/** Whether a claim is a quantity that nothing prints or derives: all that is known of it is what other claims say. */
export function isUnprinted(prepared: PreparedClaim | undefined): boolean {
  if (prepared === undefined || prepared.stood.kind !== "implied") return false;
  return prepared.claim.kind === "quantity" && prepared.claim.derivations.length === 0;
}
