import process from "node:process";
import { render } from "ink";
import type { Terminal } from "../components/app.tsx";
import { type Environment, lookOf } from "../look-of.ts";
import { isSameSize, type Size } from "../state/layout.ts";
import type { Stroke } from "../state/stroke.ts";
import { stopProcess } from "../stop-process.ts";
import { leaveWithTerminal, sizeOf, type TerminalInput, type TerminalOutput } from "../streams.ts";
import type { Dialogue, Progress } from "./dialogue.ts";
import { DialogueScreen } from "./dialogue-screen.tsx";
import { NOTHING_SAID, saidAfter } from "./said.ts";

/** Where a dialogue is held; streams and environment are those of the process where they are left out. */
export interface DialogueTerminal {
  /** Draw with ASCII signs alone. */
  readonly ascii: boolean;
  /** Tell everything in lines of text, for a screen reader. */
  readonly spoken: boolean;
  readonly input?: TerminalInput;
  readonly output?: TerminalOutput;
  readonly environment?: Environment;
}

/** Home, then erase to the end of the screen: the scrollback stays. */
const CLEAR = "\u001b[H\u001b[J";

/** Holds a dialogue until it has an outcome, and gives its last state. */
export async function runDialogue<State extends Progress>(
  dialogue: Dialogue<State>,
  terminal: DialogueTerminal,
): Promise<State> {
  const { ascii, spoken, input = process.stdin, output = process.stdout } = terminal;
  const look = lookOf(terminal.environment ?? process.env, ascii, spoken);
  const { isSpoken } = look.signs;
  let state = dialogue.first(sizeOf(output));
  let said = NOTHING_SAID;
  let isLent = false;
  const sized = (size: Size): State => ({ ...state, isStopping: false, size });
  /** To the shell, which has the terminal until it continues us; then everything is drawn anew. */
  const lend = async (to: Terminal): Promise<void> => {
    if (isLent) return;
    isLent = true;
    await to.lend(async () => {
      await stopProcess();
      // Before Ink draws again: a frame of the old size could scroll the new one.
      state = sized(sizeOf(output));
      ink.rerender(view());
    });
    isLent = false;
    resize();
  };
  const press = (strokes: readonly Stroke[], to: Terminal): void => {
    for (const stroke of strokes)
      if (state.outcome === null) state = dialogue.reduce(state, stroke);
    if (state.outcome !== null) {
      to.leave();
      return;
    }
    ink.rerender(view());
    if (state.isStopping) void lend(to);
  };
  const view = () => {
    if (isSpoken) said = saidAfter(said, dialogue.aloud(state), state.size.columns);
    return (
      <DialogueScreen
        size={state.size}
        lines={isSpoken ? [] : dialogue.frame(state, look)}
        said={isSpoken ? said : null}
        look={look}
        onStrokes={press}
      />
    );
  };
  const resize = (): void => {
    const size = sizeOf(output);
    if (isLent || isSameSize(size, state.size)) return;
    if (!isSpoken) {
      // Ink diffs against what it drew before, which the terminal has reflowed.
      ink.clear();
      output.write(CLEAR);
    }
    state = { ...sized(size), scroll: 0 };
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
    alternateScreen: !isSpoken,
    isScreenReaderEnabled: isSpoken,
    incrementalRendering: true,
  });
  try {
    await ink.waitUntilExit();
  } finally {
    output.off("resize", resize);
    for (const stream of [input, output]) stream.off("error", leaveWithTerminal);
  }
  return state;
}
