import type { Context, Wording } from "../check.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** The wording of a change in percent whose base is none. */
export function wordBase(
  fault: FaultOf<"zero-base" | "negative-base">,
  what: string,
  context: Context,
): Wording {
  const name = tellId(fault.input, context);
  const location = locateKey(fault.input, null, context);
  return {
    message: `${name} ${what}, so no change from it can be told in percent.`,
    help: "Check the change as a “difference”, or name another base.",
    at: locateCheck(fault, context),
    related: location === null ? [] : [{ location, message: "the base of the change" }],
  };
}
