import process from "node:process";
import { render } from "ink";
import type { InitLedger } from "../../author/init-ledger.ts";
import type { Terminal } from "../components/app.tsx";
import { type Environment, lookOf } from "../look-of.ts";
import { isSameSize } from "../state/layout.ts";
import type { Stroke } from "../state/stroke.ts";
import { stopProcess } from "../stop-process.ts";
import { leaveWithTerminal, sizeOf, type TerminalInput, type TerminalOutput } from "../streams.ts";
import { reduceWalk } from "./reduce-walk.ts";
import { firstWalk, type Outcome } from "./walk.ts";
import { deepestScroll } from "./walk-frame.ts";
import { WalkScreen } from "./walk-screen.tsx";

/** What is walked through, and where; streams and environment are those of the process where they are left out. */
export interface RunWalkOptions {
  readonly made: InitLedger;
  /** The ledger that will be written, from the root. */
  readonly path: string;
  /** Draw with ASCII signs alone. */
  readonly ascii: boolean;
  readonly input?: TerminalInput;
  readonly output?: TerminalOutput;
  readonly environment?: Environment;
}

/** Home, then erase to the end of the screen: the scrollback stays. */
const CLEAR = "\u001b[H\u001b[J";

/** Walks a person through a drafted ledger, until it is settled or left. */
export async function runWalk(options: RunWalkOptions): Promise<Outcome> {
  const { made, path, ascii } = options;
  const { input = process.stdin, output = process.stdout, environment = process.env } = options;
  const look = lookOf(environment, ascii);
  let walk = firstWalk(made, path, sizeOf(output));
  let isLent = false;
  /** To the shell, which has the terminal until it continues us; then everything is drawn anew. */
  const lend = async (terminal: Terminal): Promise<void> => {
    if (isLent) return;
    isLent = true;
    await terminal.lend(async () => {
      await stopProcess();
      // Before Ink draws again: a frame of the old size could scroll the new one.
      walk = { ...walk, isStopping: false, size: sizeOf(output) };
      ink.rerender(view());
    });
    isLent = false;
    resize();
  };
  const press = (strokes: readonly Stroke[], terminal: Terminal): void => {
    for (const stroke of strokes)
      if (walk.outcome === null) walk = reduceWalk(walk, stroke, deepestScroll);
    if (walk.outcome !== null) {
      terminal.leave();
      return;
    }
    ink.rerender(view());
    if (walk.isStopping) void lend(terminal);
  };
  const view = () => <WalkScreen walk={walk} look={look} onStrokes={press} />;
  const resize = (): void => {
    const size = sizeOf(output);
    if (isLent || isSameSize(size, walk.size)) return;
    // Ink diffs against what it drew before, which the terminal has reflowed.
    ink.clear();
    output.write(CLEAR);
    walk = { ...walk, size, scroll: 0 };
    ink.rerender(view());
  };
  input.once("error", leaveWithTerminal);
  output.once("error", leaveWithTerminal);
  // Before Ink's own listener: what that draws on a resize is then already the new frame.
  output.on("resize", resize);
  const ink = render(view(), {
    stdin: input,
    stdout: output,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
  });
  try {
    await ink.waitUntilExit();
  } finally {
    output.off("resize", resize);
    for (const stream of [input, output]) stream.off("error", leaveWithTerminal);
  }
  return walk.outcome ?? { kind: "left", status: 0 };
}
