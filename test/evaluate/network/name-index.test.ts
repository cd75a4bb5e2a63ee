import { describe, expect, it } from "vitest";
import { NameIndex } from "../../../src/evaluate/network/name-index.ts";

describe("NameIndex", () => {
  it("numbers names in the order in which they come, each once", () => {
    const index = new NameIndex(2);
    const names = Array.from({ length: 5_000 }, (_, number) => [
      `sum_${number}`,
      `share_${number}`,
    ]);
    const numbers = names.flat().map((name) => index.add(name));
    expect(numbers).toEqual([...numbers.keys()]);
    expect(names.flat().map((name) => index.add(name))).toEqual(numbers);
    expect(names.flat().map((name) => index.get(name))).toEqual(numbers);
    expect(index.get("sum_5000")).toBeUndefined();
    expect(index.get("")).toBeUndefined();
  });

  it("tells names apart that have one hash", () => {
    // With a factor of 11, one letter more weighs what eleven of the next do.
    const alike = ["total_al", "total_ba", "total_al_", "total_ba_"];
    const index = new NameIndex(alike.length);
    for (const name of alike) index.add(name);
    expect(alike.map((name) => index.get(name))).toEqual([0, 1, 2, 3]);
  });
});
