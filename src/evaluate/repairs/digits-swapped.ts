import { isLeadingZero } from "./digit.ts";
import { offer, type RepairOf } from "./repair.ts";
import { printedDigits, reprinter } from "./reprint.ts";

/** Two neighbouring digits in each other's place. */
export const digitsSwapped: RepairOf = (wrong) => {
  const { stated } = wrong.question;
  const digits = printedDigits(stated.figure);
  if (digits === undefined) return [];
  const reprint = reprinter(stated);
  const places = [...digits.matchAll(/\d/g)].map((match) => match.index);
  return places.flatMap((left, order) => {
    const right = places[order + 1];
    if (right === undefined || digits[left] === digits[right]) return [];
    const first = digits[right] ?? "";
    const second = digits[left] ?? "";
    if (isLeadingZero(digits, left, first)) return [];
    const between = digits.slice(left + 1, right);
    const changed = digits.slice(0, left) + first + between + second + digits.slice(right + 1);
    return offer(wrong, "digits-swapped", reprint(changed));
  });
};
