import { renderToString } from "ink";
import { describe, expect, it } from "vitest";
import { Screen } from "../../src/tui/components/screen.tsx";
import { lookOf } from "../../src/tui/look-of.ts";
import { runTui } from "../../src/tui/run-tui.tsx";
import type { Action } from "../../src/tui/state/action.ts";
import { reduce } from "../../src/tui/state/reduce.ts";
import { firstState, type State } from "../../src/tui/state/state.ts";
import { settleFor } from "../../src/tui/view/settle.ts";
import { HARBOUR } from "./harbour-case.ts";
import { FakeTerminal, freshCells, Keyboard } from "./terminal.ts";

const STEPS = Number(process.env.VOUCH_WALK_STEPS ?? 200);
const LONGEST_WAIT = 3_000;
const ESCAPE_DELAY = 30;

/** Keys by name, as a terminal sends them. */
const KEYS: readonly (readonly [string, string])[] = [
  ...[..."jjjkknNgGhlf?/1234567800R "].map((name) => [name, name] as const),
  ["up", "\u001b[A"],
  ["down", "\u001b[B"],
  ["page up", "\u001b[5~"],
  ["page down", "\u001b[6~"],
  ["ctrl+d", "\u0004"],
  ["ctrl+u", "\u0015"],
  ["tab", "\t"],
  ["shift+tab", "\u001b[Z"],
  ["enter", "\r"],
  ["esc", "\u001b"],
  ["backspace", "\u007f"],
];

/** A small generator, so that a failing walk can be walked again (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<Item>(items: readonly Item[], random: (below: number) => number): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

describe("the screens on a terminal", () => {
  it(
    `equal a fresh render after each of ${STEPS} random keys and resizes`,
    async () => {
      const environment = { TERM: "xterm-256color" };
      const look = lookOf(environment, false);
      const settle = settleFor(look);
      const seed = Number(process.env.VOUCH_WALK_SEED ?? 8);
      const random = randomFrom(seed);
      const keyboard = new Keyboard();
      const terminal = new FakeTerminal(120, 40);
      const load = async () => HARBOUR;
      const done = runTui({ load, input: keyboard, output: terminal, environment });
      let state = firstState(HARBOUR, { columns: 120, rows: 40 });
      const walked: string[] = [];
      const act = (action: Action) => {
        state = reduce(state, action, settle).state;
      };
      await seen(terminal, state, look, walked);
      for (let step = 0; step < STEPS; step += 1) {
        if (random(6) === 0) {
          const size = { columns: 20 + random(130), rows: 5 + random(45) };
          walked.push(`${size.columns}x${size.rows}`);
          terminal.resize(size.columns, size.rows);
          act({ kind: "resized", size });
        } else {
          const [name, sent] = pick(KEYS, random);
          walked.push(name);
          const reads = state.screen !== "help" && !state.isFiltering && name === "R";
          keyboard.write(sent);
          act({ kind: "stroke", stroke: name });
          if (reads) act({ kind: "verified", verification: HARBOUR });
          if (name === "esc") await new Promise((resolve) => setTimeout(resolve, ESCAPE_DELAY));
        }
        await seen(terminal, state, look, walked);
      }
      keyboard.write("\u0003");
      expect(await done).toBe(130);
      expect(terminal.emulator.buffer.active.type).toBe("normal");
    },
    STEPS * 1_000 + 20_000,
  );
});

/** Waits until the terminal shows the state, and fails with the walk so far if it never does. */
async function seen(
  terminal: FakeTerminal,
  state: State,
  look: ReturnType<typeof lookOf>,
  walked: readonly string[],
): Promise<void> {
  const { columns, rows } = state.size;
  const drawn = renderToString(<Screen state={state} look={look} />, { columns });
  const wanted = await freshCells(drawn, columns, rows);
  const until = performance.now() + LONGEST_WAIT;
  let shown = await terminal.cells();
  while (shown.join("\n") !== wanted.join("\n") && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    shown = await terminal.cells();
  }
  expect({ walked, screen: shown }).toEqual({ walked, screen: wanted });
}
