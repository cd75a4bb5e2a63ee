import { stripVTControlCharacters } from "node:util";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { InitLedger } from "../../../src/author/init-ledger.ts";
import { cardFrame } from "../../../src/tui/dialogue/card-frame.ts";
import { DialogueScreen } from "../../../src/tui/dialogue/dialogue-screen.tsx";
import { reduceWalk } from "../../../src/tui/init/reduce-walk.ts";
import { firstWalk } from "../../../src/tui/init/walk.ts";
import { walkCard } from "../../../src/tui/init/walk-card.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import { drafted, LIBRARY } from "./drafted.ts";

const SIZES = ["120x40", "80x24", "60x20", "40x10"] as const;
const PATH = "claims/draft/ledger.json";
const COLOR = /\p{Cc}\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d)[;m]/u;

interface Shown {
  readonly size: string;
  readonly strokes?: readonly string[];
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly made?: InitLedger;
}

function show({ size, strokes = [], ascii = false, color = false, made = LIBRARY }: Shown): string {
  const [columns = 0, rows = 0] = size.split("x").map(Number);
  const look = lookOf(color ? { TERM: "xterm-256color" } : { NO_COLOR: "1" }, ascii);
  let walk = firstWalk(made, PATH, { columns, rows });
  for (const stroke of strokes) walk = reduceWalk(walk, stroke);
  const lines = cardFrame(walkCard(walk), walk.size, walk.scroll, look);
  const screen = { size: walk.size, lines, said: null, look, onStrokes: () => {} };
  return renderToString(<DialogueScreen {...screen} />, { columns });
}

/** The screen as text: what a reader without any colour sees. */
function plain(shown: Shown): string {
  const lines = stripVTControlCharacters(show(shown)).split("\n");
  return lines.map((line) => line.trimEnd()).join("\n");
}

const GOLDENS: readonly (readonly [string, Omit<Shown, "size">])[] = [
  ["claim", { strokes: ["k"] }],
  ["why", { strokes: ["k", "k", "k", "w"] }],
  ["edit", { strokes: ["k", "e", ..."_before"] }],
  ["wrong-id", { strokes: ["k", "e", ..." Before", "enter"] }],
  ["reason", { strokes: ["s", ..."it only says where the page is found"] }],
  ["sum", { strokes: ["A", "w"] }],
  ["ascii", { strokes: ["A"], ascii: true }],
  ["end", { strokes: ["s", "enter", "A", "t", "L"] }],
  ["leaving", { strokes: ["k", "q"] }],
];

describe.each(SIZES)("the walk through a draft at %s", (size) => {
  it.each(GOLDENS)("shows %s as it was looked at", async (name, shown) => {
    const text = plain({ ...shown, size });
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/${name}-${size}.golden.txt`);
  });

  it.each(GOLDENS)("fits the terminal with %s", (_name, shown) => {
    const [columns = 0, rows = 0] = size.split("x").map(Number);
    const lines = plain({ ...shown, size }).split("\n");
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });
});

describe("the screen of the walk", () => {
  it("says in a line that the terminal is too small", () => {
    expect(plain({ size: "39x9" }).trimEnd()).toBe("vouch needs 40 columns and 10 rows; q …");
  });

  it("has marks but no colour in it with NO_COLOR", () => {
    expect(show({ size: "80x24" })).toContain("\u001b[7m");
    expect(show({ size: "80x24" })).not.toMatch(COLOR);
    expect(show({ size: "80x24", strokes: ["k"], color: true })).toMatch(COLOR);
  });

  it("draws with ASCII alone where the document does", () => {
    const made = drafted("There were 12 boats in May and 18 boats in June.\n");
    for (const strokes of [[], ["w"], ["e"], ["s"], ["A"], ["A", "b"]])
      expect(plain({ size: "80x24", strokes, ascii: true, made })).toMatch(/^[\n -~]*$/);
  });

  it("lets no escape sequence of a draft through", () => {
    const made = drafted("There were 12 \u001b[31mboats\u202e in May.\n");
    const shown = show({ size: "80x24", made });
    expect(shown).not.toContain("\u001b[31m");
    expect(shown).not.toContain("\u202e");
  });
});
