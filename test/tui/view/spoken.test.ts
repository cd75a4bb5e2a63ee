import { describe, expect, it } from "vitest";
import { lookOf } from "../../../src/tui/look-of.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../../src/tui/state/reduce.ts";
import { firstState, type State } from "../../../src/tui/state/state.ts";
import { settleFor } from "../../../src/tui/view/settle.ts";
import {
  askedAloud,
  NOTHING_SPOKEN,
  type Spoken,
  spokenAfter,
} from "../../../src/tui/view/spoken.ts";
import { HARBOUR } from "../harbour-case.ts";

const look = lookOf({ INK_SCREEN_READER: "true" }, false);
const settle = settleFor(look);

/** What is said at the start and after each key. */
function listen(...strokes: readonly string[]) {
  let state: State = firstState(catalogueOf(HARBOUR), { columns: 80, rows: 24 });
  let spoken: Spoken = spokenAfter(NOTHING_SPOKEN, state, look);
  const heard = [spoken.said];
  for (const stroke of strokes) {
    state = reduce(state, { kind: "stroke", stroke }, settle).state;
    const next = spokenAfter(spoken, state, look);
    heard.push(next.said.slice(spoken.said.length));
    spoken = next;
  }
  return { heard, asked: askedAloud(state, look) };
}

describe("the text that is read aloud", () => {
  it("begins with the whole and says of each move only what is new", () => {
    const { heard } = listen("j");
    expect(heard[0]?.[0]).toMatch(/^vouch 2 cases 1 unanchored 1 contradicted /);
    expect(heard[0]).toContain("2 of 16: drivers");
    expect(heard[1]?.[0]).toBe("3 of 16 in line 3: 46.8 million tonnes");
    expect(heard[1]?.join(" ")).not.toContain("2 cases");
  });

  it("has words and no signs, bars or rules in it", () => {
    const { heard } = listen("n", "n", "enter", "esc", "f", "esc", "?");
    expect(heard.flat().join("\n")).not.toMatch(/[─━┃┣┫├└│▸▾✗✓…]|\s{2}/u);
    expect(heard.flat().some((line) => line.startsWith("printed a fall of"))).toBe(true);
  });

  it("says everything again on another screen, and nothing when nothing changes", () => {
    const { heard } = listen("n", "n", "enter", "k");
    expect(heard[3]?.join(" ")).toContain("127 million dollars");
    expect(heard[4]).toEqual([]);
  });

  it("keeps what is being written apart", () => {
    expect(listen("/", "m", "i").asked).toMatch(/^\/mi Enter keep/);
    expect(listen("j").asked).toBe("");
  });
});
