import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../../src/author/sort-suggestions.ts";
import { readCase } from "../../../src/ledger/read-case.ts";
import { cardFrame } from "../../../src/tui/dialogue/card-frame.ts";
import { reduceWalk } from "../../../src/tui/init/reduce-walk.ts";
import { firstWalk, settledOf } from "../../../src/tui/init/walk.ts";
import { walkCard } from "../../../src/tui/init/walk-card.ts";
import { WALK_KEYS } from "../../../src/tui/init/walk-keys.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import { plainText } from "../../../src/tui/text/line.ts";
import { drafted } from "./drafted.ts";

/** Short, with a sum that is sure and some that are doubtful, so that few keys reach the end. */
const MADE = drafted(
  "Sales came to 46.8 million euros in May and to 44.9 million euros in June, a 4.1% decline. That is 1.9 million euros less. “We saw it coming,” said Ann Lowe.\n",
);

const ENDING = new Set(["quit", "interrupt", "finish"]);
const STROKES = WALK_KEYS.filter(({ command }) => !ENDING.has(command)).flatMap(
  ({ strokes }) => strokes,
);
const strokes = fc.array(fc.constantFrom(...STROKES, "x", "_", "7", " ", "é"), { maxLength: 60 });
const size = fc.record({
  columns: fc.integer({ min: 1, max: 130 }),
  rows: fc.integer({ min: 1, max: 45 }),
});

describe("whatever keys are pressed", () => {
  it("the draft of this test has sums of both kinds", () => {
    expect(MADE.sure.length + MADE.doubtful.length).toBeGreaterThan(1);
    expect(MADE.doubtful).not.toEqual([]);
  });

  it("the screen fits, and what is settled is a sound ledger", () => {
    const look = lookOf({ NO_COLOR: "1" }, false);
    fc.assert(
      fc.property(strokes, size, (pressed, terminal) => {
        let walk = firstWalk(MADE, "claims/draft/ledger.json", terminal);
        for (const stroke of pressed) walk = reduceWalk(walk, stroke);
        const frame = cardFrame(walkCard(walk), walk.size, walk.scroll, look).map(plainText);
        expect(frame.length).toBeLessThanOrEqual(terminal.rows);
        for (const line of frame) expect(stringWidth(line)).toBeLessThanOrEqual(terminal.columns);
        const settled = settledOf(walk);
        const ids = settled.claims.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { claim, rule } of settled.sums)
          expect(ids).toEqual(expect.arrayContaining([claim, ...inputsOf(rule)]));
        const text = MADE.textOf(settled);
        const file = { kind: "loaded", path: "ledger.json", text } as const;
        expect(readCase({ name: "first", folder: "", files: [file] }).faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
