import type { Repair } from "../result.ts";
import { base } from "./base.ts";
import { digit } from "./digit.ts";
import { digitsSwapped } from "./digits-swapped.ts";
import { factor } from "./factor.ts";
import { increase } from "./increase.ts";
import { offset } from "./offset.ts";
import { points } from "./points.ts";
import type { RepairOf, Wrong } from "./repair.ts";
import { sign } from "./sign.ts";
import { swapped } from "./swapped.ts";

/** In the order in which people err; a slip of one digit and a swap of two are equally likely. */
const RANKS: readonly (readonly RepairOf[])[] = [
  [points],
  [base],
  [swapped],
  [factor],
  [digit, digitsSwapped],
  [increase],
  [offset],
  [sign],
];

/**
 * The repair of the first rank that has one; null where that rank has several, since then nothing
 * tells which was meant, and where none has any. Several wrongs are one fault, seen from several figures.
 */
export function findRepair(wrongs: readonly Wrong[]): Repair | null {
  for (const rank of RANKS) {
    const found = wrongs.flatMap((wrong) => rank.flatMap((repairOf) => repairOf(wrong)));
    const [only, ...others] = found;
    if (only !== undefined)
      return others.every(({ key, text }) => key === only.key && text === only.text) ? only : null;
  }
  return null;
}
