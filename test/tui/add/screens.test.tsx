import { stripVTControlCharacters } from "node:util";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDocument } from "../../../src/author/addition.ts";
import { firstAddition } from "../../../src/tui/add/addition.ts";
import { additionCard } from "../../../src/tui/add/addition-card.ts";
import { reduceAddition } from "../../../src/tui/add/reduce-addition.ts";
import { cardAloud } from "../../../src/tui/dialogue/card-aloud.ts";
import { cardFrame } from "../../../src/tui/dialogue/card-frame.ts";
import { DialogueScreen } from "../../../src/tui/dialogue/dialogue-screen.tsx";
import { NOTHING_SAID, saidAfter } from "../../../src/tui/dialogue/said.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { FILES, opened } from "./opened.ts";

const SIZES = ["120x40", "60x20", "40x10"] as const;

let root = "";
let documents: readonly OpenDocument[] = [];

beforeAll(() => {
  root = scratchFolder(FILES);
  documents = opened(root);
});
afterAll(() => removeFolder(root));

interface Shown {
  readonly strokes: readonly string[];
  readonly twice?: boolean;
  readonly ascii?: boolean;
}

const GOLDENS: readonly (readonly [string, Shown])[] = [
  ["documents", { strokes: ["j"], twice: true }],
  ["places", { strokes: ["j"] }],
  ["claim", { strokes: ["enter"] }],
  ["sums", { strokes: ["enter", "d"] }],
  ["no-sums", { strokes: ["j", "j", "enter", "d"] }],
  ["settled", { strokes: ["enter", "d", "enter"] }],
  ["id", { strokes: ["enter", "e", "ctrl+u", ..."before", "enter"] }],
  ["cells", { strokes: ["j", "j", "enter", "v"] }],
  ["evidence", { strokes: ["j", "j", "enter", "v", "o", ..."port:may"] }],
  ["leaving", { strokes: ["enter", "d", "enter", "q"] }],
  ["ascii", { strokes: ["enter", "d", "enter"], ascii: true }],
];

/** The screen as text: what a reader without any colour sees. */
function plain({ strokes, twice = false, ascii = false }: Shown, size: string): string {
  const [columns = 0, rows = 0] = size.split("x").map(Number);
  const look = lookOf({ NO_COLOR: "1" }, ascii);
  const given = twice ? [...documents, ...documents] : documents;
  let addition = firstAddition(given, { columns, rows });
  for (const stroke of strokes) addition = reduceAddition(addition, stroke);
  const lines = cardFrame(additionCard(addition), addition.size, addition.scroll, look);
  const screen = { size: addition.size, lines, said: null, look, onStrokes: () => {} };
  const shown = renderToString(<DialogueScreen {...screen} />, { columns });
  const rowsShown = stripVTControlCharacters(shown).split("\n");
  return rowsShown.map((line) => line.trimEnd()).join("\n");
}

describe.each(SIZES)("the adding of a claim at %s", (size) => {
  it.each(GOLDENS)("shows %s as it was looked at", async (name, shown) => {
    const text = plain(shown, size);
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/${name}-${size}.golden.txt`);
    const [columns = 0, rows = 0] = size.split("x").map(Number);
    const lines = text.split("\n");
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });
});

describe("the adding of a claim", () => {
  it("draws with ASCII alone where the document does", () => {
    const drawn = plain({ strokes: ["enter", "d"], ascii: true }, "80x24");
    expect(drawn).toMatch(/^[\n -~]*$/);
  });

  it("is told in lines to who hears it", async () => {
    let addition = firstAddition(documents, { columns: 100, rows: 24 });
    let said = saidAfter(NOTHING_SAID, cardAloud(additionCard(addition)), 100);
    for (const stroke of ["j", "k", "enter", "d", "enter", "v", ..."port:may:tonnes", "enter"]) {
      addition = reduceAddition(addition, stroke);
      said = saidAfter(said, cardAloud(additionCard(addition)), 100);
    }
    await expect(`${said.lines.join("\n")}\n`).toMatchFileSnapshot("goldens/aloud.golden.txt");
  });
});
