import { watchFiles } from "../node/watch-files.ts";
import { actionOf, type Carried, type DeskWork, type TellFault } from "./desk/carry-out.ts";
import type { SessionDesk } from "./desk/session-desk.ts";
import type { Action } from "./state/action.ts";
import type { State } from "./state/state.ts";

/** What is shown while there is work at the desk. */
interface Shown {
  readonly state: () => State;
  readonly take: (action: Action) => void;
  readonly draw: () => void;
}

/** What takes longer, in milliseconds, is told to be under way. */
const NOTICED_FROM = 150;

/** The work of a session at its desk, which may take a while: keys go on during a check and wait during a change. */
export class AtDesk {
  readonly #desk: SessionDesk;
  readonly #tellFault: TellFault;
  readonly #shown: Shown;
  #stopWatching: (() => void) | null = null;
  #isChanging = false;

  constructor(desk: SessionDesk, tellFault: TellFault, shown: Shown) {
    this.#desk = desk;
    this.#tellFault = tellFault;
    this.#shown = shown;
  }

  /** Whether a ledger is being changed: what a key means is decided after it. */
  get isChanging(): boolean {
    return this.#isChanging;
  }

  check(work: DeskWork): void {
    const came = this.#desk.carryOut(work);
    if (came instanceof Promise) {
      if (this.#shown.state().notice === null) this.#tell("Checking everything again");
      void this.#takeLater(came);
    } else if (came !== null) this.#shown.take(this.#actionOf(came));
  }

  /** Changes a ledger; where that takes a while, calls back when it is done. */
  change(work: DeskWork, then: () => void): void {
    const came = this.#desk.carryOut(work);
    if (!(came instanceof Promise)) {
      if (came !== null) this.#shown.take(this.#actionOf(came));
      return;
    }
    this.#isChanging = true;
    const slow = setTimeout(() => {
      this.#tell("Working on it; keys wait until it is done");
      this.#shown.draw();
    }, NOTICED_FROM);
    void this.#takeLater(came).finally(() => {
      clearTimeout(slow);
      this.#isChanging = false;
      then();
    });
  }

  /** Begins or ends to look whenever files may have changed. */
  watch(isOn: boolean): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    if (!isOn) return;
    const watched = watchFiles(async () => {
      await this.#look();
      // The reader may have ended it, or left, while it was checked.
      if (this.#stopWatching === watched.stop) watched.watch(this.#desk.folders());
    });
    this.#stopWatching = watched.stop;
    watched.watch(this.#desk.folders());
  }

  leave(): void {
    this.watch(false);
    this.#desk.close();
  }

  /** Files may have changed. Where nothing did, nothing is drawn. */
  async #look(): Promise<void> {
    const came = this.#desk.carryOut({ kind: "verify", told: null });
    if (came === null) return;
    const found = await this.#found(came);
    const { catalogue, old } = this.#shown.state();
    if (found.kind === "verified" && found.catalogue === catalogue && old === null) return;
    if (found.kind === "failed" && found.reason === old) return;
    this.#shown.take(found);
    this.#shown.draw();
  }

  async #takeLater(came: Promise<Carried>): Promise<void> {
    this.#shown.take(await this.#found(came));
    this.#shown.draw();
  }

  /** A process that checks may run out of memory; then what was known stays. */
  async #found(came: Carried | Promise<Carried>): Promise<Action> {
    try {
      return this.#actionOf(await came);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: "failed", reason: `Checking broke off: ${reason}` };
    }
  }

  #actionOf(carried: Carried): Action {
    return actionOf(carried, this.#tellFault);
  }

  #tell(notice: string): void {
    this.#shown.take({ kind: "told", notice });
  }
}
