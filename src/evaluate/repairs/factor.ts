import { magnitudeOf } from "../../interval/decimal.ts";
import { sign } from "../../interval/exact.ts";
import { fromBase, type Operand } from "../operand.ts";
import { offer, type RepairOf, type Wrong } from "./repair.ts";
import { printedDigits, type Reprint, reprinter } from "./reprint.ts";

const FURTHEST = 12;
const SCALES: readonly string[] = ["thousand", "million", "billion", "trillion"];
const SCALE = new RegExp(`\\b(?:${SCALES.join("|")})\\b`);

/** A factor of a power of ten: million for billion, 억 read as a billion, a shifted point. */
export const factor: RepairOf = (wrong) => {
  const { stated } = wrong.question;
  const digits = printedDigits(stated.figure);
  if (digits === undefined) return [];
  const reprint = reprinter(stated);
  return exponentsWithinReach(wrong).flatMap((exponent) =>
    offer(wrong, "factor", dividedBy(stated, digits, exponent, reprint), exponent),
  );
};

/** The powers of ten that bring the stated figure to the size of what the inputs give, a power to either side. */
function exponentsWithinReach({ question, reach }: Wrong): readonly number[] {
  const { stated } = question;
  const reached = reach();
  const all = Array.from({ length: FURTHEST }, (_, index) => index + 1);
  const exponents = all.flatMap((exponent) => [exponent, -exponent]);
  if (reached === null) return exponents;
  const { low, high } = fromBase(reached, stated);
  const ends = [low, high].flatMap((end) =>
    end === null || sign(end.value) === 0 ? [] : end.value,
  );
  if (ends.length < 2 || sign(stated.figure.low) === 0) return exponents;
  const magnitudes = ends.map((end) => magnitudeOf(stated.figure.low) - magnitudeOf(end));
  const least = Math.min(...magnitudes) - 1;
  const most = Math.max(...magnitudes) + 1;
  return exponents.filter((exponent) => exponent >= least && exponent <= most);
}

/** The figure divided by a power of ten: with another scale word where one is printed and fits, else with its point shifted. */
function dividedBy(
  stated: Operand,
  digits: string,
  exponent: number,
  reprint: Reprint,
): Operand | undefined {
  const scale = SCALE.exec(stated.figure.text)?.[0];
  if (scale !== undefined && exponent % 3 === 0) {
    const other = SCALES[SCALES.indexOf(scale) - exponent / 3];
    if (other !== undefined) return reprint(digits, (text) => text.replace(SCALE, other));
  }
  return reprint(shiftPoint(digits, -exponent));
}

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
