import type { RepairOf } from "./repair.ts";
import { printedDigits, reprint } from "./reprint.ts";

/** Two neighbouring digits in each other's place. */
export const digitsSwapped: RepairOf = (operand, holds) => {
  const digits = printedDigits(operand.figure);
  if (digits === undefined) return [];
  const places = [...digits.matchAll(/\d/g)].map((match) => match.index);
  const found = [];
  for (const [order, left] of places.entries()) {
    const right = places[order + 1];
    if (right === undefined || digits[left] === digits[right]) continue;
    const swapped =
      digits.slice(0, left) +
      digits[right] +
      digits.slice(left + 1, right) +
      digits[left] +
      digits.slice(right + 1);
    const repaired = reprint(operand, swapped);
    if (repaired !== undefined && holds(repaired))
      found.push({
        kind: "digits-swapped" as const,
        key: operand.key,
        text: repaired.figure.text,
        exponent: null,
      });
  }
  return found;
};
