import { type Exact, lowestTerms, tenTo } from "./exact.ts";
import {
  addIntegers,
  floorDivide,
  type Integer,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  settle,
} from "./integer.ts";

const DECIMAL = /^([-+−]?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d{1,3}))?$/;
const LONGEST = 400;

/**
 * A plain decimal such as `-46.75` or `1e6` (no grouping) as an exact number;
 * nothing when the text is no such decimal or is longer than 400 characters.
 */
export function parseDecimal(text: string): Exact | undefined {
  if (text.length > LONGEST) return undefined;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, signText = "", whole = "", fraction = "", exponentText = "0"] = match;
  const digits = whole + fraction;
  const magnitude: Integer = digits.length <= 15 ? Number(digits) : settle(BigInt(digits));
  const mantissa = signText === "-" || signText === "−" ? negateInteger(magnitude) : magnitude;
  const exponent = Number(exponentText) - fraction.length;
  const scale = tenTo(exponent);
  return exponent >= 0
    ? { numerator: multiplyIntegers(mantissa, scale.numerator), denominator: 1 }
    : { numerator: mantissa, denominator: scale.denominator };
}

/** Which neighbour is printed when a number lies between two. `half-up` is away from zero at a tie. */
export type Rounding = "floor" | "ceiling" | "truncate" | "half-up" | "half-even" | "half-down";

/** value / step rounded to a whole number; `step` is positive. */
export function roundToMultiple(value: Exact, step: Exact, rounding: Rounding): Integer {
  const numerator = multiplyIntegers(value.numerator, step.denominator);
  const denominator = multiplyIntegers(value.denominator, step.numerator);
  const below = floorDivide(numerator, denominator);
  const rest = addIntegers(numerator, negateInteger(multiplyIntegers(below, denominator)));
  if (rest === 0) return below;
  const above = addIntegers(below, 1);
  const negative = numerator < 0;
  switch (rounding) {
    case "floor":
      return below;
    case "ceiling":
      return above;
    case "truncate":
      return negative ? above : below;
    default: {
      const twice = addIntegers(rest, rest);
      if (twice !== denominator) return twice < denominator ? below : above;
      if (rounding === "half-even") return isEven(below) ? below : above;
      const awayFromZero = negative ? below : above;
      const towardsZero = negative ? above : below;
      return rounding === "half-up" ? awayFromZero : towardsZero;
    }
  }
}

function isEven(value: Integer): boolean {
  return typeof value === "number" ? value % 2 === 0 : value % 2n === 0n;
}

/**
 * The number with so many digits after the point (negative: rounded to tens, hundreds …),
 * with `-` as its sign and no grouping.
 */
export function toFixed(value: Exact, places: number, rounding: Rounding): string {
  const count = roundToMultiple(value, tenTo(-places), rounding);
  const negative = count < 0;
  const digits = (negative ? negateInteger(count) : count).toString();
  if (places <= 0) {
    const whole = digits === "0" ? "0" : digits + "0".repeat(-places);
    return negative ? `-${whole}` : whole;
  }
  const padded = digits.padStart(places + 1, "0");
  const point = padded.length - places;
  return `${negative ? "-" : ""}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** How many digits after the point the number needs to be written out, or nothing where no number of them is enough. */
export function decimalPlaces(value: Exact): number | undefined {
  const { denominator } = lowestTerms(value);
  if (denominator === 1) return 0;
  let rest = BigInt(denominator);
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * The number to the letter: a decimal where it has one of at most 30 places (`-4.15`),
 * else a ratio in lowest terms (`-4000/937`).
 */
export function toExactText(value: Exact): string {
  const places = decimalPlaces(value);
  if (places !== undefined && places <= 30) return toFixed(value, places, "floor");
  const { numerator, denominator } = lowestTerms(value);
  return `${numerator}/${denominator}`;
}

/** The exponent of the leading digit: 2 for 123, −2 for 0.045. Zero has 0. */
export function magnitudeOf(value: Exact): number {
  if (value.numerator === 0 || value.numerator === 0n) return 0;
  const numerator = value.numerator < 0 ? negateInteger(value.numerator) : value.numerator;
  const guess = numerator.toString().length - value.denominator.toString().length;
  const left = multiplyIntegers(numerator, guess < 0 ? powerOfTen(-guess) : 1);
  const right = multiplyIntegers(value.denominator, guess > 0 ? powerOfTen(guess) : 1);
  return left >= right ? guess : guess - 1;
}
