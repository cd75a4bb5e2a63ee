const LIMIT = Number.MAX_SAFE_INTEGER;

/** How an interval lies to another: within without touching its ends, or up to one of them or both; only partly in it; apart. */
export type Lie = "inside" | "up-to-low" | "up-to-high" | "equal" | "partly" | "apart";

interface Ends {
  readonly low: number;
  readonly lowOver: number;
  readonly high: number;
  readonly highOver: number;
}

/**
 * Registers for closed intervals whose ends are ratios of safe integers with positive denominators: what
 * nearly all printed figures and their relations need, at the speed of plain numbers and without an object
 * for each. Every operation is exact; it answers false where its result, or a product on the way to it,
 * would be no safe integer, and then what its register holds means nothing.
 */
export class SmallRegisters {
  /** Of each register the low end, what divides it, the high end, what divides that. */
  readonly #ends: Float64Array;

  constructor(size: number) {
    this.#ends = new Float64Array(4 * size);
  }

  /** The interval from one ratio to another. */
  set(at: number, low: number, lowOver: number, high: number, highOver: number): boolean {
    const ends = this.#ends;
    ends[4 * at] = low;
    ends[4 * at + 1] = lowOver;
    ends[4 * at + 2] = high;
    ends[4 * at + 3] = highOver;
    // Rounding is monotone: what is within the limit after it was exact before.
    return (
      low >= -LIMIT &&
      high <= LIMIT &&
      lowOver <= LIMIT &&
      highOver <= LIMIT &&
      low <= LIMIT &&
      high >= -LIMIT
    );
  }

  /** The interval between two ratios with the same denominator, the lower first. */
  place(at: number, low: number, high: number, over: number): boolean {
    const ends = this.#ends;
    const first = 4 * at;
    ends[first] = low;
    ends[first + 1] = over;
    ends[first + 2] = high;
    ends[first + 3] = over;
    return low >= -LIMIT && high <= LIMIT && over <= LIMIT;
  }

  negate(at: number, operand: number): boolean {
    const { low, lowOver, high, highOver } = this.#read(operand);
    return this.set(at, -high, highOver, -low, lowOver);
  }

  add(at: number, left: number, right: number): boolean {
    const over = this.#common(left, right);
    if (over !== 0) {
      const ends = this.#ends;
      const low = (ends[4 * left] ?? 0) + (ends[4 * right] ?? 0);
      return this.place(at, low, (ends[4 * left + 2] ?? 0) + (ends[4 * right + 2] ?? 0), over);
    }
    const { low, lowOver, high, highOver } = this.#read(right);
    return this.#addEnds(at, left, low, lowOver, high, highOver);
  }

  subtract(at: number, left: number, right: number): boolean {
    const over = this.#common(left, right);
    if (over !== 0) {
      const ends = this.#ends;
      const low = (ends[4 * left] ?? 0) - (ends[4 * right + 2] ?? 0);
      return this.place(at, low, (ends[4 * left + 2] ?? 0) - (ends[4 * right] ?? 0), over);
    }
    const { low, lowOver, high, highOver } = this.#read(right);
    return this.#addEnds(at, left, -high, highOver, -low, lowOver);
  }

  /** What divides all four ends of two intervals, as in sums of figures printed alike; 0 where they differ. */
  #common(one: number, other: number): number {
    const ends = this.#ends;
    const over = ends[4 * one + 1] ?? 0;
    const isCommon =
      over === ends[4 * one + 3] && over === ends[4 * other + 1] && over === ends[4 * other + 3];
    return isCommon ? over : 0;
  }

  #addEnds(
    at: number,
    left: number,
    low: number,
    lowOver: number,
    high: number,
    highOver: number,
  ): boolean {
    const one = this.#read(left);
    if (one.lowOver === lowOver && one.highOver === highOver)
      return this.set(at, one.low + low, lowOver, one.high + high, highOver);
    const a = one.low * lowOver;
    const b = low * one.lowOver;
    const c = one.high * highOver;
    const d = high * one.highOver;
    // Two products that are not safe may have a sum that looks so.
    const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    return (
      this.set(at, a + b, one.lowOver * lowOver, c + d, one.highOver * highOver) && largest <= LIMIT
    );
  }

  /** Of operands above zero; false for others. */
  multiply(at: number, left: number, right: number): boolean {
    const a = this.#read(left);
    const b = this.#read(right);
    if (a.low <= 0 || b.low <= 0) return false;
    const lowOver = a.lowOver * b.lowOver;
    const highOver = a.highOver * b.highOver;
    return this.set(at, a.low * b.low, lowOver, a.high * b.high, highOver);
  }

  /** Of operands above zero; false for others. */
  divide(at: number, left: number, right: number): boolean {
    const a = this.#read(left);
    const b = this.#read(right);
    if (a.low <= 0 || b.low <= 0) return false;
    const low = a.low * b.highOver;
    const high = a.high * b.lowOver;
    return this.set(at, low, a.lowOver * b.high, high, a.highOver * b.low);
  }

  /** How one interval lies to another. */
  lie(one: number, other: number): Lie {
    const { low, lowOver, high, highOver } = this.#read(one);
    const { low: least, lowOver: leastOver, high: most, highOver: mostOver } = this.#read(other);
    const below = order(low, lowOver, least, leastOver);
    const above = order(high, highOver, most, mostOver);
    if (below > 0 && above < 0) return "inside";
    if (below >= 0 && above <= 0) {
      if (below > 0) return "up-to-high";
      return above < 0 ? "up-to-low" : "equal";
    }
    if (below > 0) return order(low, lowOver, most, mostOver) <= 0 ? "partly" : "apart";
    return order(high, highOver, least, leastOver) >= 0 ? "partly" : "apart";
  }

  #read(at: number): Ends {
    const ends = this.#ends;
    return {
      low: ends[4 * at] ?? 0,
      lowOver: ends[4 * at + 1] ?? 1,
      high: ends[4 * at + 2] ?? 0,
      highOver: ends[4 * at + 3] ?? 1,
    };
  }
}

/** Below, at or above zero as one ratio is below, at or above another. */
function order(value: number, over: number, otherValue: number, otherOver: number): number {
  const left = value * otherOver;
  const right = otherValue * over;
  if (left <= LIMIT && left >= -LIMIT && right <= LIMIT && right >= -LIMIT) return left - right;
  return orderInBigInt(value, over, otherValue, otherOver);
}

function orderInBigInt(value: number, over: number, otherValue: number, otherOver: number): number {
  const left = BigInt(value) * BigInt(otherOver);
  const right = BigInt(otherValue) * BigInt(over);
  return left < right ? -1 : left > right ? 1 : 0;
}
