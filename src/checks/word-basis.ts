import type { Context, Wording } from "./check.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "./tell-claim.ts";
import { type CheckFault, tellImplied, tellStated } from "./tell-sides.ts";

/**
 * The wording of a check that holds only in some way: "“about 30%” holds only …: the inputs give …,
 * and the figure means …". `way` follows "holds only".
 */
export function wordBasis(fault: CheckFault, way: string, help: string, context: Context): Wording {
  const { claim, check } = fault;
  return {
    message: `${tellClaim(claim)} holds only ${way}: ${tellImplied(fault)}, and as printed it means ${tellStated(fault)}.`,
    help,
    at: locateClaim(claim, context),
    related: relatedInputs(claim, check, context),
  };
}

/** "it" for the claim that is judged, the printed words for any other figure. */
export function tellWhich(key: string, { claim, check }: CheckFault, context: Context): string {
  return key === claim.claim.id ? "it" : tellKey(key, check, context);
}
