import type { Operand } from "../operand.ts";
import type { Repair } from "../result.ts";
import { digit } from "./digit.ts";
import { digitsSwapped } from "./digits-swapped.ts";
import { factor } from "./factor.ts";
import type { RepairOf } from "./repair.ts";
import { sign } from "./sign.ts";

/** In the order in which people err. */
const RANKS: readonly RepairOf[] = [factor, sign, digitsSwapped, digit];

/**
 * The repair of the first rank that has one; null where that rank has several, since then nothing
 * tells which was meant, and where none has any.
 */
export function findRepair(stated: Operand, holds: (repaired: Operand) => boolean): Repair | null {
  for (const rank of RANKS) {
    const [only, ...others] = rank(stated, holds);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}
