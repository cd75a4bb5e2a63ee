import { describe, expect, it } from "vitest";
import { csvOf, heldAgainst } from "./data-evidence.ts";
import { describeDataEvidence } from "./describe-data-evidence.ts";

describeDataEvidence(200, 5);

describe("a cell as evidence", () => {
  const cell = { row: "t150", column: "visitors" };
  const held = (printed: string, source: object) =>
    heldAgainst(csvOf(200), "data.csv", cell, { printed, source })[0];

  it("is exact unless its column or its source is rounded", () => {
    expect(held("1,149 visitors", {})).toBe("contradicted");
    expect(held("1,149 visitors", { rounded_to: "10" })).toBe("consistent");
    expect(held("1,149 visitors", { columns: { visitors: { rounded_to: "10" } } })).toBe(
      "consistent",
    );
    expect(held("1,139 visitors", { rounded_to: "10" })).toBe("contradicted");
  });

  it("has the scale and the unit that the ledger gives its column", () => {
    const columns = { visitors: { scale: "thousand", unit: "visitors" } };
    expect(held("1.15 million visitors", { columns })).toBe("confirmed");
    expect(held("1,150 visitors", { columns })).toBe("contradicted");
  });
});
