import { compare } from "../../interval/exact.ts";
import { type End, EVERYTHING, type Interval, intersect } from "../../interval/interval.ts";
import { type Left, leftOf, resultOf, rightOf } from "./exact-operation.ts";
import { SORT } from "./sort.ts";
import { type Box, type System, shortened, wholeWithin } from "./system.ts";

/**
 * The same narrowing as in float64, exactly and with open ends: sweeps forward and backward until
 * nothing changes or the sweeps are spent. Null where a node has nothing left, which is a proof.
 */
export function narrowExactly(system: System, start: Box, sweeps: number): Box | null {
  const box = new Map(start);
  const count = system.operations.length;
  const moves: Moves = { now: 0, ofNode: new Map(), before: new Int32Array(count).fill(-1) };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let changes = false;
    for (let step = 0; step < count * 2; step += 1) {
      const index = step < count ? step : count * 2 - 1 - step;
      const narrowed = narrowOperation(system, index, box, moves);
      if (narrowed === null) return null;
      changes ||= narrowed;
    }
    if (!changes) return box;
  }
  return box;
}

/** What moved when: an operation of which no node moved since it was last reckoned comes to the same. */
interface Moves {
  /** How often a node moved so far. */
  now: number;
  /** After which move each node has stood still. */
  readonly ofNode: Map<number, number>;
  /** How many moves there had been when each operation was last reckoned, before what it moved itself; -1 before the first. */
  readonly before: Int32Array;
}

function hasMoved(moves: Moves, node: number, since: number): boolean {
  return (moves.ofNode.get(node) ?? 0) > since;
}

/** Whether one operation narrowed any of its nodes; null where it left one nothing. */
function narrowOperation(
  { layout, taken, operations }: System,
  index: number,
  box: Map<number, Interval>,
  moves: Moves,
): boolean | null {
  const at = operations[index] ?? 0;
  const operation = layout.operation[at];
  const exponent = layout.exponent[at] ?? 1;
  const out = layout.out[at] ?? 0;
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  const since = moves.before[index] ?? -1;
  const isOpen =
    since < 0 ||
    hasMoved(moves, out, since) ||
    hasMoved(moves, left, since) ||
    hasMoved(moves, right, since);
  if (!isOpen) return false;
  moves.before[index] = moves.now;
  const of = (node: number): Interval => box.get(node) ?? EVERYTHING;
  let changes = false;
  const meet = (node: number, found: Left): boolean => {
    if (found === null) return true;
    if (found === "none") return false;
    const before = of(node);
    const common = intersect(before, found);
    const after =
      common !== null && layout.sort[node] === SORT.integer ? wholeWithin(common) : common;
    if (after === null) return false;
    const isSame = sameEnd(before.low, after.low) && sameEnd(before.high, after.high);
    if (isSame || layout.sort[node] === SORT.constant) return true;
    changes ||= isWorth(before, after);
    box.set(node, shortened(after));
    moves.now += 1;
    moves.ofNode.set(node, moves.now);
    return true;
  };
  if (!meet(out, resultOf(operation, exponent, of(left), of(right), of(out)))) return null;
  if (!meet(left, leftOf(operation, exponent, of(left), of(right), of(out)))) return null;
  if (right >= 0 && !meet(right, rightOf(operation, of(left), of(out)))) return null;
  const side = taken.get(at);
  if (side !== undefined) {
    const same = side === "left" ? left : right;
    if (!meet(out, of(same)) || !meet(same, of(out))) return null;
  }
  return changes;
}

/** A side that moves by less than this share of the width is no reason for another sweep. */
const WORTH = 1e-3;

/** Only whether to go on, so that float64 is good enough. */
function isWorth(before: Interval, after: Interval): boolean {
  if (before.low === null || before.high === null) return true;
  if (after.low === null || after.high === null) return true;
  const low = nearly(before.low);
  const high = nearly(before.high);
  const moved = nearly(after.low) - low + (high - nearly(after.high));
  return (
    !(moved < (high - low) * WORTH) ||
    closes(before.low, after.low) ||
    closes(before.high, after.high)
  );
}

/** Whether an end opened where it stood. */
function closes(before: End, after: End): boolean {
  return before.closed !== after.closed && compare(before.value, after.value) === 0;
}

function nearly({ value }: End): number {
  return Number(value.numerator) / Number(value.denominator);
}

function sameEnd(a: End | null, b: End | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.closed === b.closed && compare(a.value, b.value) === 0;
}
