import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerOf } from "../../src/json/pointer.ts";
import type { PlacedFault } from "../../src/ledger/ledger-fault.ts";
import { fullValidator } from "../schema/full-schema.ts";
import { edited, GONE } from "./edited.ts";
import { placedFaults, readValue } from "./read-text.ts";
import { STORY } from "./story.ts";

const validate = fullValidator("ledger.schema.json");

/** Faults that no schema can tell: of names, of the calendar, of paths, of numbers against each other. */
const BEYOND: ReadonlySet<PlacedFault["kind"]> = new Set<PlacedFault["kind"]>([
  "bad-path",
  "duplicate-id",
  "duplicate-check-id",
  "missing-check-id",
  "unknown-claim",
  "unknown-source",
  "unknown-check",
]);

function isOfSchema(fault: PlacedFault): boolean {
  if (fault.kind === "bad-date") return fault.reason === "form";
  if (fault.kind === "bad-value") return !fault.expected?.startsWith("A number greater than");
  return !BEYOND.has(fault.kind);
}

/** The pointers of all that a value holds, each with one to something that is not there. */
function pointersOf(value: unknown, steps: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointerOf(steps)];
  const inner = Object.entries(value).flatMap(([key, each]) => pointersOf(each, [...steps, key]));
  const beside = Array.isArray(value) ? [] : ["note", "id", "figure", "exact", "source", "extra"];
  return [pointerOf(steps), ...beside.map((key) => pointerOf([...steps, key])), ...inner];
}

const pointer = fc.constantFrom(...pointersOf(STORY).filter((each) => each !== ""));
const put = fc.oneof(
  fc.constant(GONE),
  fc.constantFrom<unknown>("", " ", "a", "A b", "2025-11", "a/b", "/a", "same", "quantity", "date"),
  fc.constantFrom<unknown>(0, 1, -1, 1.5, true, null, [], {}, ["a"], ["a", "b"], [{}], [1]),
  fc.constantFrom<unknown>(
    { source: "a" },
    { exact: "a" },
    { row: 1, column: 1 },
    { pointer: "/a" },
  ),
);

describe("reading a ledger", () => {
  it("finds something wrong exactly where the schemas do", () => {
    const edits = fc.dictionary(pointer, put, { minKeys: 1, maxKeys: 2 });
    fc.assert(
      fc.property(edits, (each) => {
        const ledger = edited(STORY, each);
        const faults = placedFaults(readValue(ledger)).filter(isOfSchema);
        expect(faults.length === 0, JSON.stringify(faults)).toBe(validate(ledger));
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(readValue(value).case.claims.size).toBe(0);
        expect(readValue({ version: 1, claims: value, sources: value }).case.claims.size).toBe(0);
      }),
    );
  });
});
