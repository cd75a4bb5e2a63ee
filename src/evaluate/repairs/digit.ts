import type { RepairOf } from "./repair.ts";
import { printedDigits, reprint } from "./reprint.ts";

const TEN = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** One digit that is another. */
export const digit: RepairOf = (operand, holds) => {
  const digits = printedDigits(operand.figure);
  if (digits === undefined) return [];
  const found = [];
  for (const [at, printed] of [...digits].entries()) {
    if (!TEN.includes(printed)) continue;
    for (const other of TEN) {
      if (other === printed) continue;
      const changed = digits.slice(0, at) + other + digits.slice(at + 1);
      const repaired = reprint(operand, changed);
      if (repaired !== undefined && holds(repaired))
        found.push({
          kind: "digit" as const,
          key: operand.key,
          text: repaired.figure.text,
          exponent: null,
        });
    }
  }
  return found;
};
