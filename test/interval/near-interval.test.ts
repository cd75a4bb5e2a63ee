import { describe, expect, it } from "vitest";
import { NearInterval } from "../../src/interval/near-interval.ts";
import { nearIntervalProperties } from "./near-interval-properties.ts";

nearIntervalProperties(1_000);

function placed(count: number, half = 0, divisor = 1): NearInterval {
  const into = new NearInterval();
  into.place(2 * count, half, 0.5 / divisor, divisor === 1);
  return into;
}

function quotient(one: NearInterval, other: NearInterval): NearInterval | null {
  const into = new NearInterval();
  return into.divide(one, other) ? into : null;
}

describe("what an interval in doubles tells", () => {
  it("is that ends touch, where they are whole numbers or halves", () => {
    const sum = new NearInterval();
    sum.add(placed(468, 1), placed(2));
    expect(sum.lie(placed(470, 1))).toBe("equal");
    expect(sum.lie(placed(471, 1))).toBe("partly");
    expect(sum.lie(placed(472, 1))).toBe("apart");
    expect(sum.lie(placed(470, 2))).toBe("inside");
    expect(sum.lie(placed(469.5, 2))).toBe("up-to-high");
    expect(sum.lie(placed(470.5, 2))).toBe("up-to-low");
  });

  it("is so after a division that comes out even, and not after others", () => {
    expect(quotient(placed(18, 2), placed(4))?.lie(placed(4.5, 0.5))).toBe("equal");
    expect(quotient(placed(10), placed(3))?.lie(placed(10, 0, 3))).toBeNull();
  });

  it("is nothing where ends are closer than doubles tell", () => {
    const tenth = placed(1, 0, 10);
    const sum = new NearInterval();
    sum.add(tenth, placed(2, 0, 10));
    expect(sum.lie(placed(3, 0, 10))).toBeNull();
    expect(sum.lie(placed(3_000_000_000_001, 0, 10_000_000_000_000))).toBe("apart");
  });

  it("is nothing for a whole number that doubles do not hold", () => {
    const sum = new NearInterval();
    sum.add(placed(2 ** 52), placed(2 ** 52 - 1));
    sum.add(sum, placed(2 ** 52));
    expect(sum.lie(placed(2 ** 53 + 2 ** 52))).toBeNull();
  });

  it("is nothing of a quotient by what may be zero or less, and none of what is too small or too large", () => {
    expect(quotient(placed(1), placed(1, 2))).toBeNull();
    expect(quotient(placed(1), placed(-1))).toBeNull();
    expect(quotient(placed(0), placed(1))).toBeNull();
    const small = placed(1, 0, 2 ** 52);
    const smaller = new NearInterval();
    smaller.multiply(small, small);
    let steps = 0;
    while (smaller.multiply(smaller, smaller)) steps += 1;
    expect(steps).toBe(1);
  });

  it("is nothing of what is no number", () => {
    expect(new NearInterval().lie(placed(1))).toBeNull();
    expect(placed(1).lie(new NearInterval())).toBeNull();
    expect(placed(Number.POSITIVE_INFINITY).lie(placed(1))).toBeNull();
  });
});
