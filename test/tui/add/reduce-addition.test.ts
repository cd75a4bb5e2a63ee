import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDocument } from "../../../src/author/addition.ts";
import { type Addition, firstAddition } from "../../../src/tui/add/addition.ts";
import { additionCard } from "../../../src/tui/add/addition-card.ts";
import { ADDITION_KEYS } from "../../../src/tui/add/addition-keys.ts";
import { reduceAddition } from "../../../src/tui/add/reduce-addition.ts";
import { cardAloud } from "../../../src/tui/dialogue/card-aloud.ts";
import { cardFrame } from "../../../src/tui/dialogue/card-frame.ts";
import { NOTHING_SAID, saidAfter } from "../../../src/tui/dialogue/said.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import { plainText } from "../../../src/tui/text/line.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { FILES, opened } from "./opened.ts";

let root = "";
let documents: readonly OpenDocument[] = [];

beforeAll(() => {
  root = scratchFolder(FILES);
  documents = opened(root);
});
afterAll(() => removeFolder(root));

function pressed(strokes: readonly string[], given = documents, rows = 30): Addition {
  let addition = firstAddition(given, { columns: 80, rows });
  for (const stroke of strokes) addition = reduceAddition(addition, stroke);
  return addition;
}

/** The claim that these keys settle. */
function tried(strokes: readonly string[]) {
  const { draft } = pressed(strokes);
  if (draft === null || draft.tried.kind === "wrong") throw new Error("no claim is being settled");
  return { ...draft.tried, claim: JSON.parse(draft.tried.json) };
}

describe("choosing", () => {
  it("lists what no claim records, and nothing else", () => {
    expect(documents[0]?.places.map(({ text, line }) => [text, line])).toEqual([
      ["4.1%", 1],
      ["a hard month for all of us", 3],
      ["40 ships", 3],
    ]);
  });

  it("asks for the document only where there are several", () => {
    expect(pressed([]).step).toBe("place");
    const two = [...documents, ...documents];
    expect(pressed([], two).step).toBe("document");
    expect(pressed(["j", "enter"], two)).toMatchObject({ step: "place", document: 1 });
    expect(pressed(["j", "enter", "b"], two).step).toBe("document");
  });

  it("moves within the list", () => {
    expect(pressed(["k"]).place).toBe(0);
    expect(pressed(["j", "down", "j", "j"]).place).toBe(2);
  });

  it("drafts the claim that is at hand, and shows what would come of it", () => {
    expect(tried(["enter"])).toMatchObject({
      id: "port_fall_percent",
      of: "quantity",
      file: "claims/port/port_fall_percent.json",
      verdict: "unsupported",
    });
    expect(tried(["j", "enter"])).toMatchObject({ of: "quotation" });
    expect(pressed(["enter", "b"])).toMatchObject({ step: "place", draft: null });
  });
});

describe("settling", () => {
  it("takes a sum that is proposed, and its verdict", () => {
    const sums = pressed(["enter", "d"]);
    expect(sums.draft?.proposals[0]).toMatchObject({
      phrase: "the change from “46.8 million tonnes” to “44.9 million tonnes”, in percent",
    });
    expect(tried(["enter", "d", "enter"])).toMatchObject({
      verdict: "consistent",
      claim: { derivations: [{ relation: "percent_change", from: "before", to: "after" }] },
    });
    expect(tried(["enter", "d", "enter", "d", "n"]).claim).not.toHaveProperty("derivations");
  });

  it("takes a sum that is written, as a relation and as a formula", () => {
    const own = (text: string) => ["enter", "d", "o", ...text, "enter"];
    expect(tried(own("percent_change before, after")).verdict).toBe("consistent");
    expect(tried(own("(after - before) / before")).verdict).toBe("consistent");
    expect(tried(own("percent_change after, before")).verdict).toBe("contradicted");
    expect(pressed(own("percent_chang before, after")).notice).toContain("percent_change");
    expect(pressed(own("percent_change before")).notice).toContain("takes --from");
    expect(pressed(own("share befor, after")).notice).toContain("before");
  });

  it("takes evidence, and tells what of it cannot be found", () => {
    const evidence = (text: string) => ["j", "j", "enter", "v", "o", ...text, "enter"];
    expect(tried(evidence("port:may:tonnes"))).toMatchObject({ verdict: "contradicted" });
    expect(tried(evidence("port:may:tonnes")).claim.evidence).toEqual([
      { source: "port", cell: { row: "may", column: "tonnes" } },
    ]);
    expect(pressed(evidence("prt:may:tonnes")).notice).toContain("Did you mean port?");
    expect(tried([...evidence("port:may:tonnes"), "v", "n"]).claim).not.toHaveProperty("evidence");
  });

  it("proposes the cells that print as the figure does", () => {
    const cells = pressed(["j", "j", "enter", "v"]);
    expect(cells.step).toBe("proof");
    expect(cells.draft?.cells).toEqual([{ evidence: "port:june:ships", text: "40" }]);
    expect(tried(["j", "j", "enter", "v", "enter"])).toMatchObject({
      verdict: "confirmed",
      claim: { evidence: [{ source: "port", cell: { row: "june", column: "ships" } }] },
    });
    expect(pressed(["j", "j", "enter", "v", "b"])).toMatchObject({ step: "claim", writing: null });
    // Where no cell agrees, one is written at once.
    expect(pressed(["enter", "v"]).writing).toMatchObject({ what: "evidence" });
  });

  it("keeps the sum that was taken when evidence is added", () => {
    const both = tried(["enter", "d", "enter", "v", ..."port:june:ships", "enter"]);
    expect(both.claim).toHaveProperty("derivations");
    expect(both.claim).toHaveProperty("evidence");
  });

  it("takes another id and unit, and tells what is wrong with them", () => {
    const edit = (id: string) => ["j", "j", "enter", "e", "ctrl+u", ...id, "enter"];
    expect(tried([...edit("late"), "ctrl+u", ..."ships", "enter"])).toMatchObject({
      id: "late",
      unit: "ships",
      file: "claims/port/late.json",
      claim: { id: "late", unit: "ships" },
    });
    expect(pressed(edit("before")).notice).toContain("already");
    expect(pressed(edit("Late!")).notice).toContain("not “Late!”");
    expect(pressed(edit("late")).writing).toMatchObject({ what: "unit", id: "late" });
    expect(pressed([...edit("late"), "esc"])).toMatchObject({ writing: null, step: "claim" });
  });

  it("asks for no sum of a quotation", () => {
    expect(pressed(["j", "enter", "d"])).toMatchObject({ step: "claim" });
    expect(pressed(["j", "enter", "d"]).notice).toContain("quotation");
    expect(pressed(["j", "enter", "e", "enter"]).writing).toBeNull();
  });
});

describe("ending", () => {
  it("hands on what was chosen, and whether another claim follows", () => {
    expect(pressed(["enter", "d", "enter", "enter"]).outcome).toMatchObject({
      kind: "added",
      goesOn: false,
      choice: { derivation: { relation: "percent_change" } },
    });
    expect(pressed(["enter", "a"]).outcome).toMatchObject({ kind: "added", goesOn: true });
  });

  it("leaves at once where nothing was chosen, else asks once more", () => {
    expect(pressed(["q"]).outcome).toEqual({ kind: "left", status: 0 });
    expect(pressed(["enter", "q"]).outcome).toEqual({ kind: "left", status: 0 });
    const asked = pressed(["enter", "d", "enter", "q"]);
    expect(asked).toMatchObject({ outcome: null, isLeaving: true });
    expect(reduceAddition(asked, "q").outcome).toEqual({ kind: "left", status: 0 });
    expect(pressed(["enter", "e", "ctrl+c"]).outcome).toEqual({ kind: "left", status: 130 });
  });

  it("writes nothing on the disk", () => {
    pressed(["enter", "d", "enter", "enter"]);
    expect(() => readFileSync(join(root, "claims/port/port_fall_percent.json"))).toThrow();
  });
});

describe("whatever keys are pressed", () => {
  const keys = ADDITION_KEYS.flatMap(({ strokes }) => strokes);
  const strokes = fc.array(fc.constantFrom(...keys, "x", "_", "7", " "), { maxLength: 40 });
  const size = fc.record({
    columns: fc.integer({ min: 1, max: 130 }),
    rows: fc.integer({ min: 1, max: 45 }),
  });

  it("the screen fits, and something can be said", () => {
    const look = lookOf({ NO_COLOR: "1" }, false);
    fc.assert(
      fc.property(strokes, size, (given, terminal) => {
        let addition = firstAddition(documents, terminal);
        let said = NOTHING_SAID;
        for (const stroke of given) {
          if (addition.outcome === null) addition = reduceAddition(addition, stroke);
          const card = additionCard(addition);
          said = saidAfter(said, cardAloud(card), terminal.columns);
          const frame = cardFrame(card, terminal, addition.scroll, look).map(plainText);
          expect(frame.length).toBeLessThanOrEqual(terminal.rows);
          for (const line of frame) expect(stringWidth(line)).toBeLessThanOrEqual(terminal.columns);
        }
        expect(said.lines.length).toBeGreaterThanOrEqual(given.length === 0 ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });
});
