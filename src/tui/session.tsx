import { join } from "node:path";
import process from "node:process";
import { type Instance, render } from "ink";
import { authorName } from "../node/author-name.ts";
import { watchFiles } from "../node/watch-files.ts";
import { App, type Terminal } from "./components/app.tsx";
import { actionOf, type Carried, type DeskWork, type TellFault } from "./desk/carry-out.ts";
import { editorCommand, runEditor } from "./desk/editor.ts";
import type { SessionDesk } from "./desk/session-desk.ts";
import type { Environment } from "./look-of.ts";
import type { Action, Effect, FilePlace, Settle } from "./state/action.ts";
import type { Catalogue } from "./state/catalogue.ts";
import { isSameSize } from "./state/layout.ts";
import { reduce } from "./state/reduce.ts";
import { firstState, type State } from "./state/state.ts";
import type { Stroke } from "./state/stroke.ts";
import { sizeOf, stopReading, type TerminalInput, type TerminalOutput } from "./streams.ts";
import type { Look } from "./text/theme.ts";
import { settleFor } from "./view/settle.ts";
import { NOTHING_SPOKEN, type Spoken, spokenAfter } from "./view/spoken.ts";

/** The terminal and the world as a session needs them. */
export interface SessionOptions {
  readonly catalogue: Catalogue;
  readonly desk: SessionDesk;
  readonly tellFault: TellFault;
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  readonly errors: NodeJS.WritableStream;
  readonly environment: Environment;
  readonly look: Look;
  /** Stops the process until the shell continues it. */
  readonly stop: () => Promise<void>;
}

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
  #stopWatching: (() => void) | null = null;
  /** Keys that are still to be looked at: while a ledger is changed, they wait. */
  #typed: readonly Stroke[] = [];
  #isChanging = false;

  constructor(options: SessionOptions) {
    const { input, output, errors, look, catalogue } = options;
    this.#options = options;
    this.#settle = settleFor(look);
    this.#state = firstState(catalogue, sizeOf(output));
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
      this.#stopWatching?.();
      this.#options.desk.close();
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
    while (!this.#isChanging) {
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
        this.#check(effect);
        return;
      case "request":
        this.#change(effect, terminal);
        return;
      case "name":
        this.#take({ kind: "named", name: authorName(desk.root() ?? process.cwd()) });
        return;
      case "copy":
        // OSC 52: the terminal puts it on the clipboard, also over ssh.
        output.write(`\u001b]52;c;${Buffer.from(effect.text).toString("base64")}\u0007`);
        return;
      case "watch":
        this.#stopWatching?.();
        this.#stopWatching = effect.isOn ? this.#watch() : null;
    }
  }

  /** Checks at once or, in another process, while keys go on. */
  #check(work: DeskWork): void {
    const came = this.#options.desk.carryOut(work);
    if (came instanceof Promise) {
      if (this.#state.notice === null)
        this.#take({ kind: "told", notice: "Checking everything again" });
      void this.#takeLater(came);
    } else if (came !== null) this.#takeCarried(came);
  }

  /** Keys wait until it is done, for it decides what they mean. */
  #change(work: DeskWork, terminal: Terminal): void {
    const came = this.#options.desk.carryOut(work);
    if (!(came instanceof Promise)) {
      if (came !== null) this.#takeCarried(came);
      return;
    }
    this.#isChanging = true;
    void this.#takeLater(came).finally(() => {
      this.#isChanging = false;
      this.#readOn(terminal);
    });
  }

  #takeCarried(carried: Carried): void {
    this.#take(actionOf(carried, this.#options.tellFault));
  }

  /** Takes what another process found, unless it is what is shown already. */
  async #takeLater(came: Promise<Carried>): Promise<void> {
    try {
      this.#takeCarried(await came);
    } catch (error) {
      this.#take(brokenOff(error));
    }
    this.#draw();
  }

  #watch(): () => void {
    const { desk } = this.#options;
    const watched = watchFiles(async () => {
      await this.#look();
      watched.watch(desk.folders());
    });
    watched.watch(desk.folders());
    return watched.stop;
  }

  /** Files may have changed. Where nothing did, nothing is drawn. */
  async #look(): Promise<void> {
    try {
      const came = await this.#options.desk.carryOut({ kind: "verify", told: null });
      if (came !== null) this.#takeNews(actionOf(came, this.#options.tellFault));
    } catch (error) {
      this.#takeNews(brokenOff(error));
    }
  }

  #takeNews(found: Action): void {
    const { catalogue, old } = this.#state;
    if (found.kind === "verified" && found.catalogue === catalogue && old === null) return;
    if (found.kind === "failed" && found.reason === old) return;
    this.#take(found);
    this.#draw();
  }

  async #edit({ file, line, column }: FilePlace): Promise<void> {
    const { environment, desk } = this.#options;
    const path = join(desk.root() ?? process.cwd(), file);
    await stopReading(this.#options.input);
    const wrong = await runEditor(editorCommand(environment, { path, line, column }));
    this.#check({ kind: "verify", told: null });
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

/** A process that checks may run out of memory; what was known stays. */
function brokenOff(error: unknown): Action {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: "failed", reason: `Checking broke off: ${reason}` };
}
