import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/text/nearest-name.ts";

describe("nearestName", () => {
  const known = ["approvals_before", "approvals_after", "customers", "cards"];
  it.each([
    ["aprovals_before", "approvals_before"],
    ["approvals_befroe", "approvals_before"],
    ["custmers", "customers"],
    ["card", "cards"],
    ["cadrs", "cards"],
    ["something_else", null],
    ["", null],
    ["xy", null],
  ])("of %j is %j", (written, expected) => {
    expect(nearestName(written, known)).toBe(expected);
  });
});
