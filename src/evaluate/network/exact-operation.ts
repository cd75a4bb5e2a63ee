import {
  absoluteInterval,
  addIntervals,
  containsZero,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../../interval/arithmetic.ts";
import { sign } from "../../interval/exact.ts";
import { type End, hull, type Interval } from "../../interval/interval.ts";
import {
  maximumOfIntervals,
  minimumOfIntervals,
  powerInterval,
  rootInterval,
} from "../../interval/powers.ts";
import { OPERATION } from "./layout.ts";

/** What narrowing one node says: an interval, nothing at all (`null`), or that there is no value ("none"). */
export type Left = Interval | null | "none";

/** What the result of an operation can be. */
export function resultOf(
  operation: number | undefined,
  exponent: number,
  left: Interval,
  right: Interval,
  out: Interval,
): Left {
  switch (operation) {
    case OPERATION.add:
      return addIntervals(left, right);
    case OPERATION.subtract:
      return subtractIntervals(left, right);
    case OPERATION.multiply:
      return multiplyIntervals(left, right);
    case OPERATION.divide:
      return quotient(left, right);
    case OPERATION.minimum:
      return minimumOfIntervals(left, right);
    case OPERATION.maximum:
      return maximumOfIntervals(left, right);
    case OPERATION.same:
      return left;
    case OPERATION.negate:
      return negateInterval(left);
    case OPERATION.absolute:
      return absoluteInterval(left);
    case OPERATION.size:
      return eitherWay(left, out);
    case OPERATION.power:
      return powerInterval(left, exponent);
    case OPERATION["at-least"]:
      return { low: left.low, high: null };
    case OPERATION["at-most"]:
      return { low: null, high: left.high };
    default:
      return realRoot(left, exponent);
  }
}

/** What the left operand of an operation can be. */
export function leftOf(
  operation: number | undefined,
  exponent: number,
  left: Interval,
  right: Interval,
  out: Interval,
): Left {
  switch (operation) {
    case OPERATION.add:
      return subtractIntervals(out, right);
    case OPERATION.subtract:
      return addIntervals(out, right);
    case OPERATION.multiply:
      return quotient(out, right);
    case OPERATION.divide:
      return multiplyIntervals(out, right);
    case OPERATION.minimum:
      return { low: out.low, high: null };
    case OPERATION.maximum:
      return { low: null, high: out.high };
    case OPERATION.same:
      return out;
    case OPERATION.negate:
      return negateInterval(out);
    case OPERATION.absolute:
    case OPERATION.size:
      return eitherWay(out, left);
    case OPERATION.power: {
      if (exponent < 1) return null;
      const root = realRoot(out, exponent);
      return exponent % 2 === 1 || root === null || root === "none" ? root : eitherWay(root, left);
    }
    case OPERATION["at-least"]:
      return { low: null, high: out.high };
    case OPERATION["at-most"]:
      return { low: out.low, high: null };
    default:
      return powerInterval(out, exponent);
  }
}

/** What the right operand of an operation can be. */
export function rightOf(operation: number | undefined, left: Interval, out: Interval): Left {
  switch (operation) {
    case OPERATION.add:
      return subtractIntervals(out, left);
    case OPERATION.subtract:
      return subtractIntervals(left, out);
    case OPERATION.multiply:
      return quotient(out, left);
    case OPERATION.divide:
      return quotient(left, out);
    case OPERATION.minimum:
      return { low: out.low, high: null };
    case OPERATION.maximum:
      return { low: null, high: out.high };
    default:
      return null;
  }
}

/** All x with x × b = a: nothing is said where both can be zero, or b lies on both sides of it. */
function quotient(a: Interval, b: Interval): Left {
  if (!containsZero(b)) return divideIntervals(a, b);
  if (containsZero(a)) return null;
  const touches = (end: End | null): boolean => end !== null && sign(end.value) === 0;
  if (touches(b.low) && touches(b.high)) return "none";
  if (touches(b.low)) return divideIntervals(a, { low: opened(b.low), high: b.high });
  if (touches(b.high)) return divideIntervals(a, { low: b.low, high: opened(b.high) });
  return null;
}

function opened(end: End | null): End | null {
  return end === null ? null : { value: end.value, closed: false };
}

/** A value or its opposite, on the side of zero where `other` lies. */
function eitherWay(value: Interval, other: Interval): Interval {
  const size = absoluteInterval(value);
  if (other.low !== null && sign(other.low.value) >= 0) return size;
  if (other.high !== null && sign(other.high.value) <= 0) return negateInterval(size);
  return hull(size, negateInterval(size));
}

/** An even root is asked only of what is not negative. */
function realRoot(a: Interval, degree: number): Left {
  if (degree % 2 === 1) return rootInterval(a, degree);
  if (a.high !== null && sign(a.high.value) < 0) return "none";
  if (a.high !== null && sign(a.high.value) === 0 && !a.high.closed) return "none";
  const isNegative = a.low === null || sign(a.low.value) < 0;
  return rootInterval(isNegative ? { low: zeroEnd, high: a.high } : a, degree);
}

const zeroEnd: End = { value: { numerator: 0, denominator: 1 }, closed: true };
