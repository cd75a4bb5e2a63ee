import { render } from "ink";
import type { Verification } from "../verify.ts";
import { App, type Terminal } from "./components/app.tsx";
import type { Action, Effect } from "./state/action.ts";
import type { Size } from "./state/layout.ts";
import { reduce } from "./state/reduce.ts";
import { firstState } from "./state/state.ts";
import type { TerminalInput, TerminalOutput } from "./streams.ts";
import type { Look } from "./text/theme.ts";
import { settleFor } from "./view/settle.ts";

/** The terminal and the world as a session needs them. */
export interface SessionOptions {
  readonly verification: Verification;
  readonly load: () => Promise<Verification>;
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  readonly errors: NodeJS.WritableStream;
  readonly look: Look;
  /** Stops the process until the shell continues it. */
  readonly stop: () => Promise<void>;
}

/** Home, then erase to the end of the screen: the scrollback stays. */
const CLEAR = "\u001b[H\u001b[J";
/** A person does not see more; the first frame after a pause is never held back. */
const FRAMES_A_SECOND = 60;

/** Shows a verification until the reader leaves; gives the exit status. */
export async function openSession(options: SessionOptions): Promise<number> {
  const { input, output, errors, look } = options;
  const settle = settleFor(look);
  let state = firstState(options.verification, sizeOf(output));
  let status = 0;
  let isLent = false;

  const view = () => <App state={state} look={look} onStrokes={onStrokes} />;

  function dispatch(actions: readonly Action[], terminal: Terminal | null): void {
    const effects: Effect[] = [];
    for (const action of actions) {
      const step = reduce(state, action, settle);
      state = step.state;
      effects.push(...step.effects);
    }
    instance.rerender(view());
    for (const effect of effects) run(effect, terminal);
  }

  function onStrokes(strokes: readonly string[], terminal: Terminal): void {
    dispatch(
      strokes.map((stroke) => ({ kind: "stroke", stroke })),
      terminal,
    );
  }

  function run(effect: Effect, terminal: Terminal | null): void {
    switch (effect.kind) {
      case "exit":
        status = effect.status;
        terminal?.leave();
        return;
      case "suspend":
        if (terminal !== null) void lend(terminal);
        return;
      case "verify":
        void verifyAgain();
    }
  }

  async function verifyAgain(): Promise<void> {
    try {
      dispatch([{ kind: "verified", verification: await options.load() }], null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      dispatch([{ kind: "failed", reason }], null);
    }
  }

  async function lend(terminal: Terminal): Promise<void> {
    isLent = true;
    await terminal.lend(options.stop);
    isLent = false;
    onResize();
  }

  /** Ink diffs against what it drew before, which the terminal has reflowed: so nothing of it is kept. */
  function onResize(): void {
    const size = sizeOf(output);
    if (isLent) return;
    if (size.columns === state.size.columns && size.rows === state.size.rows) return;
    instance.clear();
    output.write(CLEAR);
    dispatch([{ kind: "resized", size }], null);
    void instance.waitUntilRenderFlush();
  }

  // Before Ink's own listener: what that draws on a resize is then already the new frame.
  output.on("resize", onResize);
  output.write(CLEAR);
  const instance = render(view(), {
    stdin: input,
    stdout: output,
    stderr: errors,
    exitOnCtrlC: false,
    patchConsole: false,
    // With CI set, Ink would draw nothing until the end.
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: FRAMES_A_SECOND,
  });
  try {
    await instance.waitUntilExit();
  } finally {
    output.off("resize", onResize);
  }
  return status;
}

function sizeOf(output: TerminalOutput): Size {
  return { columns: output.columns || 80, rows: output.rows || 24 };
}
