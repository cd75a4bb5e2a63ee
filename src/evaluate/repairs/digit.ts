import { offer, type RepairOf } from "./repair.ts";
import { printedDigits, reprinter } from "./reprint.ts";

const TEN = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** One digit that is another. */
export const digit: RepairOf = (wrong) => {
  const { stated } = wrong.question;
  const digits = printedDigits(stated.figure);
  if (digits === undefined) return [];
  const reprint = reprinter(stated);
  return [...digits].flatMap((printed, at) => {
    if (!TEN.includes(printed)) return [];
    return TEN.filter((other) => other !== printed && !isLeadingZero(digits, at, other)).flatMap(
      (other) => {
        const changed = digits.slice(0, at) + other + digits.slice(at + 1);
        return offer(wrong, "digit", reprint(changed));
      },
    );
  });
};

/** A repaired figure keeps its number of digits, so none becomes a zero in front of others. */
export function isLeadingZero(digits: string, at: number, digit: string): boolean {
  return digit === "0" && at === 0 && /^\d[\d,]/.test(digits);
}
