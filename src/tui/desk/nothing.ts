import type { Plan } from "../../node/change-case.ts";
import type { Outcome } from "./request.ts";

/** A plan that writes nothing, and says why. */
export function nothing(told: string): Plan<Outcome> {
  return { changes: [], outcome: { kind: "nothing", told } };
}
