import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, type Exact, multiply, ONE } from "../interval/exact.ts";
import { contains, type Interval, intersect, pointInterval } from "../interval/interval.ts";
import { shortestDecimalIn } from "../interval/shortest-decimal.ts";
import { narrow } from "./narrow.ts";
import { imageOf, type Program } from "./program.ts";

/** Values that make a relation true: of the stated claim and of each operand, in base units. */
export interface Witness {
  readonly stated: Exact;
  readonly operands: ReadonlyMap<string, Exact>;
}

/** An operand as the search needs it: its interval in base units, and what one printed unit is in base units. */
export interface Domain {
  readonly interval: Interval;
  readonly factor: Exact;
}

/**
 * Looks for short values within all intervals with which the result lies in `target`. Each operand
 * is fixed in turn at a short decimal of its printed unit that still lets the others reach the
 * result. Null when the search ends nowhere, which with repeated operands is no proof that none exists.
 */
export function findWitness(
  program: Program,
  domain: (key: string) => Domain,
  target: Domain,
): Witness | null {
  const image = imageOf(program, (key) => domain(key).interval);
  if (image.kind !== "image") return null;
  const reachable = intersect(image.result, target.interval);
  if (reachable === null) return null;
  const stated = shortIn(reachable, target.factor);
  const operands = new Map<string, Exact>();
  const current = (key: string): Interval => {
    const fixed = operands.get(key);
    return fixed === undefined ? domain(key).interval : pointInterval(fixed);
  };
  for (const key of program.operands) {
    const left = narrow(program, current, pointInterval(stated))?.get(key);
    if (left === undefined) return null;
    operands.set(key, shortIn(left, domain(key).factor));
  }
  const reached = imageOf(program, current);
  const holds = reached.kind === "image" && contains(reached.result, stated);
  return holds ? { stated, operands } : null;
}

function shortIn(interval: Interval, factor: Exact): Exact {
  return multiply(shortestDecimalIn(scaleInterval(interval, divide(ONE, factor))), factor);
}
