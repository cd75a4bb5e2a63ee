import { areAlike, type Reach, type Shelf, within } from "./reach.ts";
import type { SuggestedRule } from "./suggestion.ts";

/** A relation by which two figures may give a third, as far as floats can tell. */
export interface Hit {
  readonly rule: SuggestedRule;
  readonly inputs: readonly [Reach, Reach];
}

/**
 * Every relation by which the figure `result` may follow from `first` and one of the shelf: for each,
 * the range in which the other must lie is computed and searched, so that no pair is tried in vain.
 */
export function* hitsWith(result: Reach, first: Reach, shelf: Shelf): Generator<Hit> {
  const isShare = result.candidate.operand.figure.unit.sort === "share";
  yield* isShare ? shareHits(result, first, shelf) : sumHits(result, first, shelf);
}

function* shareHits(result: Reach, first: Reach, shelf: Shelf): Generator<Hit> {
  const { operand } = first.candidate;
  const key = operand.key;
  const isPercent = result.candidate.operand.figure.kind === "percent";
  const isAmount = operand.figure.unit.sort === "plain";
  if (!isAmount) return;
  // A part is the whole times the share.
  for (const part of within(shelf, first.low * result.low, first.high * result.high))
    if (canPair(result, first, part) && part.middle < first.middle && areComparable(first, part))
      yield hit({ relation: "share", part: keyOf(part), whole: key }, part, first);
  if (!isPercent) return;
  // After a rise or a fall by the percentage.
  const rise = within(shelf, first.low * (1 + result.low), first.high * (1 + result.high));
  const fall = within(shelf, first.low * (1 - result.high), first.high * (1 - result.low));
  for (const [direction, others] of [
    ["rise", rise],
    ["fall", fall],
  ] as const) {
    if (isAgainst(result, direction)) continue;
    for (const to of others)
      if (canPair(result, first, to) && areAlike(first, to))
        yield hit({ relation: "percent_change", from: key, to: keyOf(to) }, first, to);
  }
}

function* sumHits(result: Reach, first: Reach, shelf: Shelf): Generator<Hit> {
  const { operand } = result.candidate;
  const key = keyOf(first);
  if (areAlike(result, first)) {
    for (const to of within(shelf, first.low + result.low, first.high + result.high))
      if (canPair(result, first, to) && !isAgainst(result, "rise") && areAlike(result, to))
        yield hit({ relation: "difference", from: key, to: keyOf(to) }, first, to);
    for (const to of within(shelf, Math.max(0, first.low - result.high), first.high - result.low))
      if (canPair(result, first, to) && !isAgainst(result, "fall") && areAlike(result, to))
        yield hit({ relation: "difference", from: key, to: keyOf(to) }, first, to);
    const rest = within(shelf, Math.max(0, result.low - first.high), result.high - first.low);
    // Each pair once: a + b is b + a.
    for (const other of rest)
      if (canPair(result, first, other) && key < keyOf(other) && areAlike(result, other))
        yield hit({ relation: "sum", of: [key, keyOf(other)] }, first, other);
  }
  if (operand.figure.kind !== "money" || first.candidate.operand.figure.kind !== "money") return;
  for (const count of within(shelf, result.low / first.high, result.high / first.low))
    if (canPair(result, first, count) && isCount(count))
      yield hit({ relation: "product", of: [key, keyOf(count)] }, first, count);
}

function hit(rule: SuggestedRule, one: Reach, other: Reach): Hit {
  return { rule, inputs: [one, other] };
}

function keyOf(reach: Reach): string {
  return reach.candidate.operand.key;
}

/** Whether the three are different figures. */
function canPair(result: Reach, one: Reach, other: Reach): boolean {
  return result !== one && result !== other && one !== other;
}

/** Whether the words at the figure tell the opposite direction. */
function isAgainst(result: Reach, direction: "rise" | "fall"): boolean {
  const printed = result.candidate.operand.figure.direction;
  return printed !== "none" && printed !== direction;
}

/** A share needs the same dimensions, but its part may be called otherwise than its whole. */
function areComparable(one: Reach, other: Reach): boolean {
  return one.kind === other.kind;
}

/** A number of things, bare or with a noun. */
function isCount({ candidate: { operand } }: Reach): boolean {
  const { kind, unit } = operand.figure;
  return kind === "cardinal" && unit.dimensions.size === 0;
}
