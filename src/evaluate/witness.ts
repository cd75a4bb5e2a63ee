import { addIntervals, scaleInterval } from "../interval/arithmetic.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  negate,
  ONE,
  subtract,
  ZERO,
} from "../interval/exact.ts";
import {
  contains,
  EVERYTHING,
  type Interval,
  intersect,
  onlyValue,
  pointInterval,
} from "../interval/interval.ts";
import { shortestDecimalIn } from "../interval/shortest-decimal.ts";
import { type Box, halve } from "./halve.ts";
import { narrow } from "./narrow.ts";
import { imageOf, type Program } from "./program.ts";
import { slopeIn } from "./slope.ts";

/** Values that make a relation true: of the stated claim and of each operand, in base units. */
export interface Witness {
  readonly stated: Exact;
  readonly operands: ReadonlyMap<string, Exact>;
}

/** An operand as the search needs it: its interval in base units, and what one printed unit is in base units. */
export interface Domain {
  readonly interval: Interval;
  readonly factor: Exact;
  readonly offset: Exact;
}

/** How many parts of the box are searched where the search in the whole of it ends nowhere. */
const MOST_PARTS = 128;

/**
 * Looks for values within all intervals with which the result lies in `target`: in the whole box, then in
 * ever smaller parts of it (in a part, a difference has one sign and a formula one slope). Null when the
 * search ends nowhere, which with repeated operands is no proof that none exists.
 */
export function findWitness(
  program: Program,
  domain: (key: string) => Domain,
  target: Domain,
): Witness | null {
  const keys = program.operands;
  const pending: Box[] = [new Map(keys.map((key) => [key, domain(key).interval]))];
  let parts = 1;
  for (let box = pending.shift(); box !== undefined; box = pending.shift()) {
    const intervals = box;
    const within = (key: string): Domain => {
      return { ...domain(key), interval: intervals.get(key) ?? EVERYTHING };
    };
    const found = searchBox(program, within, target);
    if (found !== null) return found;
    const halves = parts < MOST_PARTS ? halve(box, keys) : null;
    if (halves === null) continue;
    pending.push(...halves.filter((half) => canReach(program, half, target)));
    parts += 1;
  }
  return null;
}

function canReach(program: Program, box: Box, target: Domain): boolean {
  const image = imageOf(program, (key) => box.get(key) ?? EVERYTHING);
  return image.kind === "image" && intersect(image.result, target.interval) !== null;
}

/**
 * Each operand is fixed in turn at a short decimal of its printed unit that still lets the others reach
 * the result.
 */
function searchBox(
  program: Program,
  domain: (key: string) => Domain,
  target: Domain,
): Witness | null {
  const image = imageOf(program, (key) => domain(key).interval);
  if (image.kind !== "image") return null;
  const reachable = intersect(image.result, target.interval);
  if (reachable === null) return null;
  const stated = shortIn(reachable, target);
  const operands = new Map<string, Exact>();
  const current = (key: string): Interval => {
    const fixed = operands.get(key);
    return fixed === undefined ? domain(key).interval : pointInterval(fixed);
  };
  for (const key of program.operands) {
    const left = narrow(program, current, pointInterval(stated))?.get(key);
    if (left === undefined) return betweenCorners(program, domain, target.interval);
    operands.set(key, shortIn(left, domain(key)));
  }
  const reached = imageOf(program, current);
  const holds = reached.kind === "image" && contains(reached.result, stated);
  return holds ? { stated, operands } : betweenCorners(program, domain, target.interval);
}

const MOST_HALVINGS = 100;

/**
 * For operands that stand more than once: on the straight way from the corner with the least result
 * to that with the greatest, the result passes through all between (it is continuous), so halving
 * the way finds a target that has a width.
 */
function betweenCorners(
  program: Program,
  domain: (key: string) => Domain,
  target: Interval,
): Witness | null {
  const image = imageOf(program, (key) => domain(key).interval);
  if (image.kind !== "image") return null;
  const ways = new Map<string, { readonly from: Exact; readonly to: Exact }>();
  for (const key of program.operands) {
    const { low, high } = domain(key).interval;
    const slope = slopeIn(program, image.values, key);
    if (low === null || high === null || slope === 0) return null;
    ways.set(
      key,
      slope === 1 ? { from: low.value, to: high.value } : { from: high.value, to: low.value },
    );
  }
  let low = ZERO;
  let high = ONE;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings += 1) {
    const middle = divide(add(low, high), exact(2));
    const operands = new Map<string, Exact>();
    for (const [key, { from, to }] of ways)
      operands.set(key, add(from, multiply(middle, subtract(to, from))));
    const at = imageOf(program, (key) => pointInterval(operands.get(key) ?? ZERO));
    const stated = at.kind === "image" ? onlyValue(at.result) : undefined;
    if (stated === undefined) return null;
    if (contains(target, stated)) return { stated, operands };
    if (target.low !== null && compare(stated, target.low.value) <= 0) low = middle;
    else high = middle;
  }
  return null;
}

function shortIn(interval: Interval, { factor, offset }: Domain): Exact {
  const printed = addIntervals(
    scaleInterval(interval, divide(ONE, factor)),
    pointInterval(negate(offset)),
  );
  return multiply(add(shortestDecimalIn(printed), offset), factor);
}
