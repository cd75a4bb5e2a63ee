import { describe, expect, it } from "vitest";
import { badlyEncoded, csvOf, heldAgainst, jsonOf } from "./data-evidence.ts";

/** What holds for data of any size: cells are found, and each way in which a file is broken is told with its place. */
export function describeDataEvidence(rows: number, padding: number): void {
  const csv = csvOf(rows);
  const cell = { row: "t150", column: "visitors" };
  const inCsv = (text: string | readonly number[], at: object = cell) =>
    heldAgainst(text, "data.csv", at);

  describe(`a CSV file of ${rows} rows as evidence`, () => {
    it("gives its cells by key and by number", () => {
      expect(inCsv(csv)).toEqual(["confirmed"]);
      expect(inCsv(csv, { row: 150, column: 3 })).toEqual(["confirmed"]);
      expect(inCsv(csv, { row: `t${rows}`, column: "visitors" })[0]).toBe("contradicted");
    });

    it("takes the scale from the head of the column", () => {
      const at = { row: "t150", column: "amount (in thousands)" };
      expect(heldAgainst(csv, "data.csv", at, { printed: "150,500 visitors" })).toEqual([
        "confirmed",
      ]);
    });

    it.each([
      ["a row that is not there", { row: "t15o", column: "visitors" }, "cell-missing"],
      ["a column that is not there", { row: "t150", column: "visitor" }, "cell-missing"],
      ["a number beyond the last row", { row: rows + 1, column: "visitors" }, "cell-missing"],
      ["a text", { row: "t150", column: "town" }, "figure-missing 151:6"],
    ])("tells of %s", (_, at, finding) => {
      expect(inCsv(csv, at)).toEqual(["undetermined", finding]);
    });

    it.each([
      ["a ragged row elsewhere", /^(t2,.*)$/m, "$1,more", ["confirmed", "data-ragged 3:1"]],
      [
        "the row itself ragged",
        /^(t150,.*)$/m,
        "$1,more",
        ["undetermined", "cell-missing 151:1", "data-ragged 151:1"],
      ],
      [
        "a head that stands twice",
        "amount (in thousands)",
        "visitors",
        ["undetermined", "cell-missing 1:9 1:18", "data-duplicate 1:18 1:9"],
      ],
      [
        "a key that stands twice",
        /^t151,/m,
        "t150,",
        ["undetermined", "cell-missing 151:1 152:1", "data-duplicate 152:1 151:1"],
      ],
      ["an empty cell", '"1,150"', "", ["undetermined", "cell-missing 151:15"]],
    ])("tells of %s", (_, old, now, expected) => {
      expect(inCsv(csv.replace(old, now))).toEqual(expected);
    });

    it("tells of a quotation mark that is never closed, and trusts nothing behind it", () => {
      const broken = csv.replace(/^t140,Town 140,"1,140",/m, 't140,Town 140,"1,140,');
      const unclosed =
        broken.slice(0, broken.indexOf('"1,140,') + 8) +
        broken.slice(broken.indexOf('"1,140,') + 8).replaceAll('"', "");
      const [verdict, ...findings] = inCsv(unclosed);
      expect(verdict).toBe("undetermined");
      expect(findings.join(", ")).toMatch(/cell-missing.*data-malformed 141:1/);
    });

    it("tells of another encoding where it begins", () => {
      expect(inCsv(badlyEncoded(csv))).toEqual(["undetermined", `source-unreadable ${rows + 2}:1`]);
    });
  });

  const json = jsonOf(rows, padding);
  const inJson = (text: string | readonly number[], at: object) =>
    heldAgainst(text, "data.json", at);
  const pointer = (name: string) => ({ pointer: `/towns/149/${name}` });
  const columnOf = (text: string, part: string) => text.indexOf(part) + 1;

  describe(`a JSON file of ${rows} objects as evidence`, () => {
    it("gives its values by pointer and by row and column", () => {
      expect(inJson(json, pointer("visitors"))).toEqual(["confirmed"]);
      expect(inJson(json, { row: "t150", column: "visitors" })).toEqual(["confirmed"]);
    });

    it.each([
      ["a name that is not there", "visitor", /^cell-missing 1:\d+$/],
      ["a value that is null", "share", /^cell-missing 1:\d+$/],
      ["a text", "town", /^figure-missing 1:\d+$/],
    ])("tells of %s", (_, name, finding) => {
      const [verdict, ...findings] = inJson(json, pointer(name));
      expect(verdict).toBe("undetermined");
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatch(finding);
    });

    it("tells once of names that stand twice, however many", () => {
      const doubled = json.replaceAll('"share"', '"visitors"');
      const [verdict, ...findings] = inJson(doubled, pointer("visitors"));
      expect(verdict).toBe("undetermined");
      expect(findings.map((finding) => finding.split(" ")[0])).toEqual([
        "cell-missing",
        "data-duplicate",
      ]);
    });

    it("tells of a comma that is missing, and takes nothing from the rest", () => {
      const broken = json.replace('"t3",', '"t3"');
      expect(inJson(broken, pointer("visitors"))).toEqual([
        "undetermined",
        `data-malformed 1:${columnOf(broken, '"t3""') + 3}`,
      ]);
    });

    it("tells of an end that comes too soon", () => {
      const [verdict, ...findings] = inJson(json.slice(0, -9), pointer("visitors"));
      expect(verdict).toBe("undetermined");
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every((finding) => finding.startsWith("data-malformed 1:"))).toBe(true);
    });

    it("tells of another encoding where it begins", () => {
      expect(inJson(badlyEncoded(json), pointer("visitors"))).toEqual([
        "undetermined",
        `source-unreadable 1:${json.length + 1}`,
      ]);
    });
  });
}
