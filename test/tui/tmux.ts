import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether this machine has tmux, in which a program can be watched as a person sees it. */
export const HAS_TMUX = spawnSync("tmux", ["-V"]).status === 0;

const LONGEST_WAIT = 15_000;

/** A shell in a terminal of a tmux server of its own. */
export class Tmux {
  readonly #server = `vouch-${randomBytes(6).toString("hex")}`;

  constructor(folder: string, columns: number, rows: number) {
    const size = ["-x", String(columns), "-y", String(rows)];
    const start = ["-f", "/dev/null", "new-session", "-d", ...size, "-c", folder];
    this.#run(...start, "env", "-u", "CI", "PS1=ready> ", "TERM=screen-256color", "sh", "-i");
  }

  #run(...words: readonly string[]): string {
    return execFileSync("tmux", ["-L", this.#server, ...words], { encoding: "utf8" });
  }

  /** Types letters as they are. */
  type(text: string): void {
    this.#run("send-keys", "-l", text);
  }

  /** Presses keys by the names that tmux has for them. */
  press(...keys: readonly string[]): void {
    this.#run("send-keys", ...keys);
  }

  resize(columns: number, rows: number): void {
    this.#run("resize-window", "-x", String(columns), "-y", String(rows));
  }

  /** What is seen, line by line. */
  screen(): string {
    return this.#run("capture-pane", "-p");
  }

  /** Waits until what is seen is as it should be. */
  async until(wanted: RegExp): Promise<string> {
    const end = performance.now() + LONGEST_WAIT;
    for (;;) {
      const shown = this.screen();
      if (wanted.test(shown)) return shown;
      if (performance.now() > end) throw new Error(`${wanted} is never seen:\n${shown}`);
      await sleep(30);
    }
  }

  /** The terminal as a program that ends must leave it: the main screen, the cursor seen, lines read and echoed. */
  modes(): { readonly alternate: string; readonly cursor: string; readonly lines: boolean } {
    const told = this.#run("display-message", "-p", "#{alternate_on} #{cursor_flag} #{pane_tty}");
    const [alternate = "", cursor = "", terminal = ""] = told.trim().split(" ");
    const settings = execFileSync("sh", ["-c", `stty -a < ${terminal}`], { encoding: "utf8" });
    return { alternate, cursor, lines: / icanon/.test(settings) && / echo /.test(settings) };
  }

  end(): void {
    spawnSync("tmux", ["-L", this.#server, "kill-server"]);
  }
}
