import type { Operand } from "../operand.ts";
import type { Repair } from "../result.ts";

/**
 * One way in which people err: gives every change of the stated figure by which the check would
 * hold. `holds` weighs the check with the figure changed.
 */
export type RepairOf = (
  stated: Operand,
  holds: (repaired: Operand) => boolean,
) => readonly Repair[];
