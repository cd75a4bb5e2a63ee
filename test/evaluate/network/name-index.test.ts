import { describe, expect, it } from "vitest";
import { NameIndex } from "../../../src/evaluate/network/name-index.ts";

describe("NameIndex", () => {
  it("tells where each name stands, and that others stand nowhere", () => {
    const names = Array.from({ length: 5_000 }, (_, number) => [
      `sum_${number}`,
      `share_${number}`,
    ]).flat();
    const index = new NameIndex(names);
    expect(names.map((name) => index.get(name))).toEqual([...names.keys()]);
    expect(index.get("sum_5000")).toBeUndefined();
    expect(index.get("")).toBeUndefined();
    expect(new NameIndex([]).get("sum_0")).toBeUndefined();
  });

  it("tells names apart that have one hash", () => {
    // With a factor of 11, one letter more weighs what eleven of the next do.
    const alike = ["total_al", "total_ba", "total_al_", "total_ba_"];
    const index = new NameIndex(alike);
    expect(alike.map((name) => index.get(name))).toEqual([0, 1, 2, 3]);
    expect(index.get("total_cV")).toBeUndefined();
  });
});
