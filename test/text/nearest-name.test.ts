import { describe, expect, it } from "vitest";
import { nearestName, nearestWithin } from "../../src/text/nearest-name.ts";

const NAMES = ["approvals_before", "approvals_after", "percent_change", "unit", "part", "a", "of"];

describe("nearestName", () => {
  it.each([
    ["aprovals_before", "approvals_before"],
    ["approvals_befroe", "approvals_before"],
    ["approvals-after", "approvals_after"],
    ["approvalsAfter", "approvals_after"],
    ["percent", "percent_change"],
    ["units", "unit"],
    ["Part", "part"],
    ["prat", "part"],
    ["fo", "of"],
  ])("takes %s for %s", (name, meant) => {
    expect(nearestName(name, NAMES)).toBe(meant);
  });

  it.each(["population", "approvals", "b", "", "  ", "x".repeat(500), "un"])(
    "takes %j for none of them",
    (name) => {
      expect(nearestName(name, NAMES)).toBeNull();
    },
  );

  it("takes no name for itself, nor the farther of two", () => {
    expect(nearestName("unit", ["unit"])).toBeNull();
    expect(nearestName("claims", ["chains", "claim"])).toBe("claim");
  });
});

describe("nearestWithin", () => {
  it("stops when its comparisons are spent", () => {
    const within = nearestWithin(5);
    const names = new Set(["unit", "part"]);
    expect([within("units", names), within("parts", names), within("units", names)]).toEqual([
      "unit",
      "part",
      null,
    ]);
  });
});
