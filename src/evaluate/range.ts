import { type End, hull, type Interval } from "../interval/interval.ts";
import { type Box, halve } from "./halve.ts";
import { type Image, imageOf, type Program } from "./program.ts";
import { slopeIn } from "./slope.ts";

/** All results that a program can have over its operands' intervals. */
export type Range =
  /** `isExact` is false for an enclosure: nothing lies outside it, but not all of it need be reached. */
  | {
      readonly kind: "range";
      readonly result: Interval;
      readonly isExact: boolean;
    }
  | Exclude<Image, { kind: "image" }>;

/** How many pieces a box is cut into before the enclosure is left as it is. */
const MOST_PIECES = 256;

/**
 * The range of a program. Where each operand stands once, step by step is exact. Where one stands more
 * often, a slope that is known puts the ends at corners ((b − a) ÷ a falls as a grows); where it is
 * not, the box is cut into pieces, the widest side in half, and their ranges joined.
 */
export function rangeOf(program: Program, operand: (key: string) => Interval): Range {
  const image = imageOf(program, operand);
  const repeated = repeatedOperands(program);
  if (image.kind !== "image") return image;
  if (repeated.length === 0) return { kind: "range", result: image.result, isExact: true };
  const box: Box = new Map(program.operands.map((key) => [key, operand(key)]));
  return cutAndJoin(program, repeated, box);
}

/** The operands that more than one step uses, also through steps that are themselves used more than once. */
export function repeatedOperands(program: Program): readonly string[] {
  const uses = program.steps.map(() => 0);
  const count = (step: number, times: number): void => {
    uses[step] = Math.min(2, (uses[step] ?? 0) + times);
  };
  count(program.steps.length - 1, 1);
  for (let number = program.steps.length - 1; number >= 0; number -= 1) {
    const step = program.steps[number];
    const times = uses[number] ?? 0;
    if (step === undefined || step.kind === "number" || step.kind === "operand") continue;
    if (step.kind === "rank") for (const each of step.among) count(each, times);
    if ("operand" in step) count(step.operand, times);
    else {
      count(step.left, times);
      count(step.right, times);
    }
  }
  return program.steps.flatMap((step, number) =>
    step.kind === "operand" && (uses[number] ?? 0) > 1 ? [step.key] : [],
  );
}

function cutAndJoin(program: Program, repeated: readonly string[], whole: Box): Range {
  const pending: Box[] = [whole];
  let joined: Interval | null = null;
  let pieces = 1;
  let isExact = true;
  for (let box = pending.shift(); box !== undefined; box = pending.shift()) {
    const range = cornerRange(program, repeated, box);
    // In a piece of the box, two tellings of one operand may miss each other though the whole box holds both.
    if (range.kind === "nothing-in-common" && box !== whole) continue;
    if (range.kind !== "range") return range;
    const halves = range.isExact || pieces >= MOST_PIECES ? null : halve(box, repeated);
    if (halves === null) {
      isExact &&= range.isExact;
      joined = joined === null ? range.result : hull(joined, range.result);
    } else {
      pieces += 1;
      pending.push(...halves);
    }
  }
  if (joined === null) return { kind: "nothing-in-common", step: program.steps.length - 1 };
  return { kind: "range", result: joined, isExact };
}

/** The range over one box: at its corners where every repeated operand has a known slope, else step by step. */
function cornerRange(program: Program, repeated: readonly string[], box: Box): Range {
  const image = imageOf(program, (key) => intervalIn(box, key));
  if (image.kind !== "image") return image;
  const slopes = new Map(repeated.map((key) => [key, slopeIn(program, image.values, key)]));
  if ([...slopes.values()].includes(0))
    return { kind: "range", result: image.result, isExact: false };
  const endOf = (which: "low" | "high"): End | null | undefined => {
    const corner = new Map(box);
    for (const [key, slope] of slopes) {
      const interval = intervalIn(box, key);
      const end = (slope === 1) === (which === "low") ? interval.low : interval.high;
      if (end === null) return undefined;
      corner.set(key, { low: end, high: end });
    }
    const at = imageOf(program, (key) => intervalIn(corner, key));
    return at.kind === "image" ? at.result[which] : undefined;
  };
  const low = endOf("low");
  const high = endOf("high");
  if (low === undefined || high === undefined)
    return { kind: "range", result: image.result, isExact: false };
  return { kind: "range", result: { low, high }, isExact: true };
}

function intervalIn(box: Box, key: string): Interval {
  const interval = box.get(key);
  if (interval === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return interval;
}
