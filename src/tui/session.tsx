import { type Instance, render } from "ink";
import type { Verification } from "../verify.ts";
import { App, type Terminal } from "./components/app.tsx";
import type { Action, Effect, Settle } from "./state/action.ts";
import type { Size } from "./state/layout.ts";
import { reduce } from "./state/reduce.ts";
import { firstState, type State } from "./state/state.ts";
import type { Stroke } from "./state/stroke.ts";
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
export function openSession(options: SessionOptions): Promise<number> {
  return new Session(options).run();
}

/** Holds the one state, puts what happens through the reducer, and does what that asks for. */
class Session {
  readonly #options: SessionOptions;
  readonly #settle: Settle;
  readonly #ink: Instance;
  #state: State;
  #status = 0;
  /** Another program has the terminal, or the process is stopped. */
  #isLent = false;

  constructor(options: SessionOptions) {
    const { input, output, errors, look, verification } = options;
    this.#options = options;
    this.#settle = settleFor(look);
    this.#state = firstState(verification, sizeOf(output));
    // Before Ink's own listener: what that draws on a resize is then already the new frame.
    output.on("resize", this.#resize);
    output.write(CLEAR);
    this.#ink = render(this.#view(), {
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
  }

  async run(): Promise<number> {
    try {
      await this.#ink.waitUntilExit();
    } finally {
      this.#options.output.off("resize", this.#resize);
    }
    return this.#status;
  }

  #view() {
    return <App state={this.#state} look={this.#options.look} onStrokes={this.#press} />;
  }

  readonly #press = (strokes: readonly Stroke[], terminal: Terminal): void => {
    const actions = strokes.map((stroke): Action => ({ kind: "stroke", stroke }));
    for (const effect of this.#happen(actions)) this.#do(effect, terminal);
  };

  /** All actions at once, and one drawing for them. */
  #happen(actions: readonly Action[]): readonly Effect[] {
    const effects: Effect[] = [];
    for (const action of actions) {
      const step = reduce(this.#state, action, this.#settle);
      this.#state = step.state;
      effects.push(...step.effects);
    }
    this.#ink.rerender(this.#view());
    return effects;
  }

  #do(effect: Effect, terminal: Terminal): void {
    switch (effect.kind) {
      case "exit":
        this.#status = effect.status;
        terminal.leave();
        return;
      case "suspend":
        void this.#suspend(terminal);
        return;
      case "verify":
        void this.#verify();
    }
  }

  async #verify(): Promise<void> {
    try {
      this.#happen([{ kind: "verified", verification: await this.#options.load() }]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#happen([{ kind: "failed", reason }]);
    }
  }

  async #suspend(terminal: Terminal): Promise<void> {
    const { output, stop } = this.#options;
    if (this.#isLent) return;
    this.#isLent = true;
    try {
      await terminal.lend(async () => {
        await stop();
        // Before Ink draws again: a frame of the old size could scroll the new one.
        this.#happen([{ kind: "resized", size: sizeOf(output) }]);
      });
    } finally {
      this.#isLent = false;
    }
    this.#resize();
  }

  /** Ink diffs against what it drew before, which the terminal has reflowed: so nothing of it is kept. */
  readonly #resize = (): void => {
    const { output } = this.#options;
    const size = sizeOf(output);
    if (this.#isLent || isSame(size, this.#state.size)) return;
    this.#ink.clear();
    output.write(CLEAR);
    this.#happen([{ kind: "resized", size }]);
    void this.#ink.waitUntilRenderFlush();
  };
}

function isSame(a: Size, b: Size): boolean {
  return a.columns === b.columns && a.rows === b.rows;
}

function sizeOf(output: TerminalOutput): Size {
  return { columns: output.columns || 80, rows: output.rows || 24 };
}
