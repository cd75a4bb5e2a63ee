import { join } from "node:path";
import process from "node:process";
import { type Instance, render } from "ink";
import { authorName } from "../node/author-name.ts";
import { AtDesk } from "./at-desk.ts";
import { App, type Terminal } from "./components/app.tsx";
import { editorCommand, runEditor } from "./desk/editor.ts";
import type { SessionOptions } from "./session-options.ts";
import type { Action, Effect, FilePlace, Settle } from "./state/action.ts";
import { isSameSize } from "./state/layout.ts";
import { reduce } from "./state/reduce.ts";
import { firstState, type State } from "./state/state.ts";
import type { Stroke } from "./state/stroke.ts";
import { sizeOf, stopReading } from "./streams.ts";
import { settleFor } from "./view/settle.ts";
import { NOTHING_SPOKEN, type Spoken, spokenAfter } from "./view/spoken.ts";

/** Home, then erase to the end of the screen: the scrollback stays. */
const CLEAR = "\u001b[H\u001b[J";
/** A person does not see more; the first frame after a pause is never held back. */
const FRAMES_A_SECOND = 60;

/** Shows a catalogue until the reader leaves; gives the exit status. */
export function openSession(options: SessionOptions): Promise<number> {
  return new Session(options).run();
}

/** Holds the one state, puts what happens through the reducer, and does what that asks for. */
class Session {
  readonly #options: SessionOptions;
  readonly #settle: Settle;
  readonly #ink: Instance;
  #state: State;
  /** What was said so far, for a screen reader. */
  #spoken: Spoken = NOTHING_SPOKEN;
  #status = 0;
  #hasLeft = false;
  /** Another program has the terminal, or the process is stopped. */
  #isLent = false;
  readonly #atDesk: AtDesk;
  /** Keys that are still to be looked at: while a ledger is changed, they wait. */
  #typed: readonly Stroke[] = [];

  constructor(options: SessionOptions) {
    const { input, output, errors, look, catalogue, desk, tellFault } = options;
    this.#options = options;
    this.#settle = settleFor(look);
    this.#state = firstState(catalogue, sizeOf(output));
    this.#atDesk = new AtDesk(desk, tellFault, {
      state: () => this.#state,
      take: (action) => void this.#take(action),
      draw: () => this.#draw(),
    });
    // Before Ink's own listener: what that draws on a resize is then already the new frame.
    output.on("resize", this.#resize);
    if (!look.signs.isSpoken) output.write(CLEAR);
    this.#ink = render(this.#view(), {
      stdin: input,
      stdout: output,
      stderr: errors,
      exitOnCtrlC: false,
      patchConsole: false,
      // With CI set, Ink would draw nothing until the end.
      interactive: true,
      alternateScreen: !look.signs.isSpoken,
      isScreenReaderEnabled: look.signs.isSpoken,
      incrementalRendering: true,
      maxFps: FRAMES_A_SECOND,
    });
  }

  async run(): Promise<number> {
    try {
      await this.#ink.waitUntilExit();
    } finally {
      this.#atDesk.leave();
      this.#options.output.off("resize", this.#resize);
    }
    return this.#status;
  }

  #view() {
    const { look } = this.#options;
    if (look.signs.isSpoken) this.#spoken = spokenAfter(this.#spoken, this.#state, look);
    return <App state={this.#state} look={look} spoken={this.#spoken} onStrokes={this.#press} />;
  }

  readonly #press = (strokes: readonly Stroke[], terminal: Terminal): void => {
    this.#typed = [...this.#typed, ...strokes];
    this.#readOn(terminal);
  };

  /** One by one, for what a key asks for decides what the next one means; one drawing for all. */
  #readOn(terminal: Terminal): void {
    while (!this.#atDesk.isChanging) {
      const [stroke, ...others] = this.#typed;
      if (stroke === undefined) break;
      this.#typed = others;
      for (const effect of this.#take({ kind: "stroke", stroke })) this.#do(effect, terminal);
    }
    this.#draw();
  }

  #take(action: Action): readonly Effect[] {
    const step = reduce(this.#state, action, this.#settle);
    this.#state = step.state;
    return step.effects;
  }

  #draw(): void {
    // Drawing again would take the terminal back from the shell.
    if (this.#hasLeft) return;
    this.#ink.rerender(this.#view());
  }

  #do(effect: Effect, terminal: Terminal): void {
    const { desk, output } = this.#options;
    switch (effect.kind) {
      case "exit":
        this.#status = effect.status;
        this.#hasLeft = true;
        terminal.leave();
        return;
      case "suspend":
        void this.#lend(terminal, this.#options.stop);
        return;
      case "edit":
        void this.#lend(terminal, () => this.#edit(effect.place));
        return;
      case "verify":
        this.#atDesk.check(effect);
        return;
      case "request":
        this.#atDesk.change(effect, () => this.#readOn(terminal));
        return;
      case "name":
        this.#take({ kind: "named", name: authorName(desk.root() ?? process.cwd()) });
        return;
      case "copy":
        // OSC 52: the terminal puts it on the clipboard, also over ssh.
        output.write(`\u001b]52;c;${Buffer.from(effect.text).toString("base64")}\u0007`);
        return;
      case "watch":
        this.#atDesk.watch(effect.isOn);
    }
  }

  async #edit({ file, line, column }: FilePlace): Promise<void> {
    const { environment, desk } = this.#options;
    const path = join(desk.root() ?? process.cwd(), file);
    await stopReading(this.#options.input);
    const wrong = await runEditor(editorCommand(environment, { path, line, column }));
    this.#atDesk.check({ kind: "verify", told: null });
    if (wrong !== null) this.#take({ kind: "told", notice: wrong });
  }

  /** Hands the terminal over while something else uses it, then draws everything anew. */
  async #lend(terminal: Terminal, work: () => Promise<void>): Promise<void> {
    if (this.#isLent) return;
    this.#isLent = true;
    try {
      await terminal.lend(async () => {
        await work();
        // Before Ink draws again: a frame of the old size could scroll the new one.
        this.#take({ kind: "resized", size: sizeOf(this.#options.output) });
        this.#draw();
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
    if (this.#isLent || isSameSize(size, this.#state.size)) return;
    if (!this.#options.look.signs.isSpoken) {
      this.#ink.clear();
      output.write(CLEAR);
    }
    this.#take({ kind: "resized", size });
    this.#draw();
    void this.#ink.waitUntilRenderFlush();
  };
}
