import { expect, it } from "vitest";
import { dimensionOfUnit } from "../../src/evaluate/dimension.ts";
import { unitFor } from "../../src/evaluate/unit-for.ts";
import { parseUnit } from "../../src/quantity/parse-unit.ts";

it.each([
  ["won", "won"],
  ["visitors", "visitors"],
  ["people", "people"],
  ["won per approval", "won per approval"],
  ["km", "metres"],
  ["km/h", "metres per day"],
  ["square kilometres", "square metres"],
  ["tonnes", "kilograms"],
  ["hours", "days"],
  ["percent", "percent"],
  ["percentage points", "percentage points"],
  ["visits per person", "visits per person"],
])("tells a result measured like %s in %s", (written, name) => {
  const unit = parseUnit(written, "en");
  if (unit === null) throw new Error(`no unit in ${written}`);
  expect(unitFor(dimensionOfUnit(unit)).name).toBe(name);
});
