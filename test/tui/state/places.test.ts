import { describe, expect, it } from "vitest";
import { keepCases } from "../../../src/node/keep-cases.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import type { FilePlace } from "../../../src/tui/state/action.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../../src/tui/state/reduce.ts";
import { firstState, type State } from "../../../src/tui/state/state.ts";
import { settleFor } from "../../../src/tui/view/settle.ts";
import { fleetAndHarbour, workspaceOf } from "../../fleet-and-harbour.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { CONFLICT_FILES } from "../conflict-files.ts";
import { ARTICLE, FILES, LEDGER } from "../files.ts";

const settle = settleFor(lookOf({}, false));

const TOTAL = {
  id: "goods_total",
  kind: "quantity",
  derivations: [{ relation: "sum", of: ["goods_before", "goods_after"] }],
};

/** A second ledger file, of a claim a line. */
const MORE = "claims/harbour/more.json";
const WITH_IMPLIED = {
  ...FILES,
  [MORE]: `[\n${JSON.stringify({ ...TOTAL, id: "one" })},\n${JSON.stringify(TOTAL)}\n]\n`,
};

/** Where the editor is opened after some strokes. */
function edited(files: Readonly<Record<string, string>>, ...strokes: readonly string[]): FilePlace {
  const root = scratchFolder(files);
  try {
    const checked = keepCases({ folder: root, paths: ["claims"], root }).check();
    if (checked.kind === "fault") throw new Error(checked.fault.kind);
    const start = firstState(catalogueOf(checked.verification), { columns: 120, rows: 40 });
    const press = (state: State, stroke: string) =>
      reduce(state, { kind: "stroke", stroke }, settle);
    const at = strokes.reduce((state, stroke) => press(state, stroke).state, start);
    const [effect] = press(at, "e").effects;
    if (effect?.kind !== "edit") throw new Error(`nothing is edited but ${effect?.kind}`);
    return effect.place;
  } finally {
    removeFolder(root);
  }
}

/** The line, from 1, on which some text stands. */
function lineOf(text: string, words: string): number {
  return (text.split(words)[0] ?? "").split("\n").length;
}

describe("the editor", () => {
  it("opens the article where the claim stands", () => {
    const place = edited(FILES, "/", ..."decline", "enter");
    expect(place.file).toBe("claims/harbour/article.md");
    expect(place.line).toBe(lineOf(ARTICLE, "decline of 5.1%"));
  });

  it("opens the ledger at a claim that nothing prints", () => {
    const place = edited(WITH_IMPLIED, "/", ..."goods_total", "enter");
    expect(place).toEqual({ file: MORE, line: 3, column: 1 });
  });

  it("opens the ledger at a claim whose words are lost", () => {
    const place = edited(FILES, "/", ..."lighthouse", "enter");
    expect(place.file).toBe(LEDGER);
    // The object begins a line above its id.
    expect(place.line).toBe(lineOf(FILES[LEDGER] ?? "", '"id": "lost"') - 1);
  });

  it("opens the article of the other case for a figure that stands there", () => {
    const files = workspaceOf(fleetAndHarbour());
    expect(edited(files, "x")).toEqual({ file: "claims/fleet/article.md", line: 1, column: 15 });
    expect(edited(files, "x", "l", "l")).toEqual({
      file: "claims/harbour/article.md",
      line: 2,
      column: 31,
    });
    // From the screen of the claim it is the same place: Enter leads to the claim of the other case.
    expect(edited(files, "x", "l", "l", "enter").file).toBe("claims/harbour/article.md");
  });

  it("opens the document at the top for a case", () => {
    const place = edited({ ...FILES, ...CONFLICT_FILES }, "g");
    expect(place).toMatchObject({ line: 1, column: 1 });
  });
});
