import type { RepairOf } from "./repair.ts";
import { printedDigits, reprint } from "./reprint.ts";

const FURTHEST = 12;

/** A factor of a power of ten: million for billion, 억 read as a billion, a shifted point. */
export const factor: RepairOf = (operand, holds) => {
  const digits = printedDigits(operand.figure);
  if (digits === undefined) return [];
  const found = [];
  for (let exponent = 1; exponent <= FURTHEST; exponent += 1) {
    for (const signed of [exponent, -exponent]) {
      const repaired = reprint(operand, shiftPoint(digits, -signed));
      if (repaired !== undefined && holds(repaired))
        found.push({
          kind: "factor" as const,
          key: operand.key,
          text: repaired.figure.text,
          exponent: signed,
        });
    }
  }
  return found;
};

/** The digits times a power of ten, with the same significant digits: 127 by −1 is 12.7. */
export function shiftPoint(digits: string, places: number): string {
  const plain = digits.replace(/[^\d.]/g, "");
  const [whole = "", fraction = ""] = plain.split(".");
  const all = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `0.${"0".repeat(-point)}${all}`;
  if (point >= all.length) return group(all + "0".repeat(point - all.length));
  return `${group(all.slice(0, point))}.${all.slice(point)}`;
}

function group(whole: string): string {
  return whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(?:\d{3})+$)/g, ",");
}
