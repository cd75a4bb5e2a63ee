import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToString } from "ink";
import { expect, onTestFinished } from "vitest";
import { authorName } from "../../src/node/author-name.ts";
import { keepCases } from "../../src/node/keep-cases.ts";
import { Screen } from "../../src/tui/components/screen.tsx";
import { actionOf, carryOut } from "../../src/tui/desk/carry-out.ts";
import { type Desk, openDesk } from "../../src/tui/desk/open-desk.ts";
import { lookOf } from "../../src/tui/look-of.ts";
import { runTui } from "../../src/tui/run-tui.tsx";
import type { Action, Effect } from "../../src/tui/state/action.ts";
import { layoutOf } from "../../src/tui/state/layout.ts";
import { reduce } from "../../src/tui/state/reduce.ts";
import { firstState, type State } from "../../src/tui/state/state.ts";
import { settleFor } from "../../src/tui/view/settle.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { CONFLICT_FILES } from "./conflict-files.ts";
import { ARTICLE, FILES } from "./files.ts";
import { FakeTerminal, freshCells, Keyboard } from "./terminal.ts";

const LONGEST_WAIT = 5_000;
/** Ink waits so long before a lone escape is a key. */
const ESCAPE_DELAY = 30;

/** Keys by name, as a terminal sends them. Letters that write stand here more than once. */
const KEYS: readonly (readonly [string, string])[] = [
  ...[..."jjjkknNgGhlffccxx??/1234567800R aarr++uuowwy"].map((name) => [name, name] as const),
  ["up", "\u001b[A"],
  ["down", "\u001b[B"],
  ["page up", "\u001b[5~"],
  ["page down", "\u001b[6~"],
  ["ctrl+d", "\u0004"],
  ["ctrl+u", "\u0015"],
  ["tab", "\t"],
  ["shift+tab", "\u001b[Z"],
  ["enter", "\r"],
  ["enter", "\r"],
  ["enter", "\r"],
  ["esc", "\u001b"],
  ["esc", "\u001b"],
  ["backspace", "\u007f"],
];

/** What an author may make of the article while it is checked. */
const ARTICLES: readonly string[] = [
  ARTICLE,
  ARTICLE.replace("5.1%", "4.1%"),
  ARTICLE.replace("46.8 million", "46.9 million"),
  `A line above.\n\n${ARTICLE}`,
  ARTICLE.replace(", and 1,200 more at the weekend", ""),
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

function workspace(): string {
  const root = scratchFolder({ ...CONFLICT_FILES, ...FILES });
  onTestFinished(() => removeFolder(root));
  return root;
}

function casesOf(root: string) {
  return keepCases({ folder: root, paths: ["claims"], root });
}

const tellFault = (): string => "It cannot be read";

/** The state that the TUI should be in: the same reducer over a copy of the same files. */
class Model {
  readonly root = workspace();
  readonly look = lookOf({ TERM: "xterm-256color" }, false);
  readonly #settle = settleFor(this.look);
  readonly #desk: Desk;
  state: State;

  constructor() {
    const cases = casesOf(this.root);
    this.#desk = openDesk(cases);
    const checked = this.#desk.check();
    if (checked.kind === "fault") throw new Error(checked.fault.kind);
    this.state = firstState(checked.catalogue, { columns: 120, rows: 40 });
  }

  act(action: Action): void {
    const { state, effects } = reduce(this.state, action, this.#settle);
    this.state = state;
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case "verify":
      case "request":
        this.act(actionOf(carryOut(effect, this.#desk), tellFault));
        return;
      case "name":
        this.act({ kind: "named", name: authorName(this.root) });
    }
  }

  /** What an author writes is seen at once, where it is watched. */
  writes(article: string): void {
    writeFileSync(join(this.root, "claims/harbour/article.md"), article);
    if (!this.state.isWatching) return;
    const found = actionOf(carryOut({ kind: "verify", told: null }, this.#desk), tellFault);
    const isNews = found.kind === "verified" && found.catalogue !== this.state.catalogue;
    if (isNews) this.act(found);
  }
}

/** Presses random keys, resizes and edits the article, and holds every screen against a fresh drawing of the same state. */
export async function walk(steps: number, seed: number, mostBytesHere?: number): Promise<void> {
  const random = randomFrom(seed);
  const keyboard = new Keyboard();
  const terminal = new FakeTerminal(120, 40);
  const root = workspace();
  const model = new Model();
  const environment = { TERM: "xterm-256color" };
  const done = runTui({
    cases: casesOf(root),
    tellFault,
    input: keyboard,
    output: terminal,
    environment,
    ...(mostBytesHere === undefined ? {} : { mostBytesHere }),
  });
  const walked: string[] = [];
  await seen(terminal, model, walked);
  for (let step = 0; step < steps; step += 1) {
    const what = random(24);
    if (what < 4) {
      const size = { columns: 20 + random(130), rows: 5 + random(45) };
      walked.push(`${size.columns}x${size.rows}`);
      terminal.resize(size.columns, size.rows);
      model.act({ kind: "resized", size });
    } else if (what === 4 && layoutOf(model.state.size).kind !== "too-small") {
      // On a terminal that is too small nobody would see when it has been checked.
      const number = random(ARTICLES.length);
      walked.push(`article ${number}`);
      model.writes(ARTICLES[number] ?? "");
      writeFileSync(join(root, "claims/harbour/article.md"), ARTICLES[number] ?? "");
    } else {
      const [name, sent] = pick(KEYS, random);
      walked.push(name);
      keyboard.write(sent);
      model.act({ kind: "stroke", stroke: name });
      if (name === "esc") await new Promise((resolve) => setTimeout(resolve, ESCAPE_DELAY));
    }
    await seen(terminal, model, walked);
  }
  keyboard.write("\u0003");
  expect(await done).toEqual({ kind: "left", status: 130 });
  expect(terminal.emulator.buffer.active.type).toBe("normal");
}

/** Waits until the terminal shows the state, and fails with the walk so far if it never does. */
async function seen(
  terminal: FakeTerminal,
  { state, look }: Model,
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
