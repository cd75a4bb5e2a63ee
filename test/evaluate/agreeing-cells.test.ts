import { describe, expect, it } from "vitest";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { agreeingCells } from "../../src/evaluate/agreeing-cells.ts";
import { openSource } from "../../src/evaluate/opened-source.ts";
import { verifyExample } from "../in-memory.ts";

/** The cells of a table that a figure of the text agrees with. */
function cells(exact: string, table: string, more: Parameters<typeof quantity>[2] = {}) {
  const files = exampleOf(`The port took ${exact} in May.`, [quantity("taken", exact, more)], {
    sources: { port: { path: "data/port.csv", role: "evidence" } },
    files: { "data/port.csv": table },
  });
  const [verified] = verifyExample(files).cases;
  const claim = verified?.case.claims.get("taken");
  if (verified === undefined || claim === undefined) throw new Error("there is a claim");
  const sources = new Map(
    [...verified.case.sources.values()].map((source) => [
      source.id,
      openSource(source, verified.sources.get(source.id)?.lines.text ?? ""),
    ]),
  );
  return agreeingCells(claim, verified.case, sources).map(
    ({ source, row, column, text }) => `${source}:${row}:${column} ${text}`,
  );
}

describe("the cells that a claim agrees with", () => {
  it("are those that are printed as its figure is", () => {
    const table = 'month,tonnes\nmay,"46,837,121"\njune,"46,741,000"\njuly,46.8\n';
    expect(cells("46.8 million tonnes", table)).toEqual(["port:may:tonnes 46,837,121"]);
  });

  it("are read in the scale and unit of their column", () => {
    const table = "month,revenue (million euros),cars\nmay,46.8,46800000\n";
    expect(cells("46.8 million euros", table)).toEqual([
      "port:may:2 46.8",
      "port:may:cars 46800000",
    ]);
  });

  it("are named by number where a name is taken for one, or is not theirs alone", () => {
    expect(cells("40 ships", "day,n,n\n12,40,1\n12,3,40\n13,4,5\n")).toEqual([
      "port:1:2 40",
      "port:2:3 40",
    ]);
  });

  it("are none of another measure", () => {
    expect(cells("40 metres", "day,length (kg)\nmay,40\n")).toEqual([]);
  });

  it("are looked for in so many cells and no more", () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, index) => `r${index},${index === 5_900 ? 77 : 1}`,
    );
    expect(cells("77 ships", `row,n\n${rows.join("\n")}\n`)).toEqual([]);
  });
});
