import { describe, expect, it } from "vitest";
import { cardAloud } from "../../../src/tui/dialogue/card-aloud.ts";
import { NOTHING_SAID, saidAfter } from "../../../src/tui/dialogue/said.ts";
import { reduceWalk } from "../../../src/tui/init/reduce-walk.ts";
import { firstWalk } from "../../../src/tui/init/walk.ts";
import { walkCard } from "../../../src/tui/init/walk-card.ts";
import { drafted, LIBRARY } from "./drafted.ts";

const PATH = "claims/draft/ledger.json";

/** Everything that is said while these keys are pressed, and what is asked at the end. */
function heard(strokes: readonly string[], made = LIBRARY): string {
  let walk = firstWalk(made, PATH, { columns: 100, rows: 24 });
  let said = saidAfter(NOTHING_SAID, cardAloud(walkCard(walk)), 100);
  for (const stroke of strokes) {
    walk = reduceWalk(walk, stroke);
    said = saidAfter(said, cardAloud(walkCard(walk)), 100);
  }
  const asked = said.last?.asked ?? "";
  return [...said.lines, ...(asked === "" ? [] : [asked])].join("\n");
}

describe("the walk through a draft for who hears it", () => {
  it("says each spot in lines, the passage first, and the keys when they change", async () => {
    const keys = [
      "k",
      "k",
      "e",
      ..."_x",
      "enter",
      "enter",
      "s",
      ..."a guess",
      "enter",
      "A",
      "w",
      "t",
      "L",
    ];
    await expect(`${heard(keys)}\n`).toMatchFileSnapshot("goldens/aloud.golden.txt");
  });

  it("asks with what is written so far", () => {
    expect(
      heard(["e", "ctrl+u", ..."ab"])
        .split("\n")
        .at(-1),
    ).toBe("id: ab");
  });

  it("lets no escape sequence of a draft through", () => {
    const told = heard(["w"], drafted("There were 12 \u001b[31mboats\u202e in May.\n"));
    expect(told).not.toContain("\u001b");
    expect(told).not.toContain("\u202e");
  });
});
