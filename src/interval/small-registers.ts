const LIMIT = Number.MAX_SAFE_INTEGER;

/** How an interval lies to another: inside without touching its ends, within, only partly in it, or apart. */
export type Lie = "inside" | "within" | "partly" | "apart";

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

  negate(at: number, operand: number): boolean {
    const [low, lowOver, high, highOver] = this.#read(operand);
    return this.set(at, -high, highOver, -low, lowOver);
  }

  add(at: number, left: number, right: number): boolean {
    const [low, lowOver, high, highOver] = this.#read(right);
    return this.#addEnds(at, left, low, lowOver, high, highOver);
  }

  subtract(at: number, left: number, right: number): boolean {
    const [low, lowOver, high, highOver] = this.#read(right);
    return this.#addEnds(at, left, -high, highOver, -low, lowOver);
  }

  #addEnds(
    at: number,
    left: number,
    low: number,
    lowOver: number,
    high: number,
    highOver: number,
  ): boolean {
    const [leftLow, leftLowOver, leftHigh, leftHighOver] = this.#read(left);
    if (leftLowOver === lowOver && leftHighOver === highOver)
      return this.set(at, leftLow + low, lowOver, leftHigh + high, highOver);
    const a = leftLow * lowOver;
    const b = low * leftLowOver;
    const c = leftHigh * highOver;
    const d = high * leftHighOver;
    // Two products that are not safe may have a sum that looks so.
    const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    return (
      this.set(at, a + b, leftLowOver * lowOver, c + d, leftHighOver * highOver) && largest <= LIMIT
    );
  }

  /** Of operands above zero; false for others. */
  multiply(at: number, left: number, right: number): boolean {
    const [a, aOver, b, bOver] = this.#read(left);
    const [c, cOver, d, dOver] = this.#read(right);
    return a > 0 && c > 0 && this.set(at, a * c, aOver * cOver, b * d, bOver * dOver);
  }

  /** Of operands above zero; false for others. */
  divide(at: number, left: number, right: number): boolean {
    const [a, aOver, b, bOver] = this.#read(left);
    const [c, cOver, d, dOver] = this.#read(right);
    return a > 0 && c > 0 && this.set(at, a * dOver, aOver * d, b * cOver, bOver * c);
  }

  /** How one interval lies to another. */
  lie(one: number, other: number): Lie {
    const below = this.#order(4 * one, 4 * other);
    const above = this.#order(4 * one + 2, 4 * other + 2);
    if (below > 0 && above < 0) return "inside";
    if (below >= 0 && above <= 0) return "within";
    if (below > 0) return this.#order(4 * one, 4 * other + 2) <= 0 ? "partly" : "apart";
    return this.#order(4 * one + 2, 4 * other) >= 0 ? "partly" : "apart";
  }

  /** Below, at or above zero as one end is below, at or above another, by their places. */
  #order(one: number, other: number): number {
    const ends = this.#ends;
    const value = ends[one] ?? 0;
    const over = ends[one + 1] ?? 1;
    const otherValue = ends[other] ?? 0;
    const otherOver = ends[other + 1] ?? 1;
    const left = value * otherOver;
    const right = otherValue * over;
    if (Math.abs(left) <= LIMIT && Math.abs(right) <= LIMIT) return left - right;
    const exactLeft = BigInt(value) * BigInt(otherOver);
    const exactRight = BigInt(otherValue) * BigInt(over);
    return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
  }

  #read(at: number): readonly [low: number, lowOver: number, high: number, highOver: number] {
    const ends = this.#ends;
    return [ends[4 * at] ?? 0, ends[4 * at + 1] ?? 1, ends[4 * at + 2] ?? 0, ends[4 * at + 3] ?? 1];
  }
}
