import type { Verification } from "../verify.ts";
import type { Host } from "./host.ts";

/** An option of a command. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** One letter, or null. */
  readonly short: string | null;
  /** What stands for its value in the help; null for an option that takes none. */
  readonly value: string | null;
  /** The only values that it takes; null for any. */
  readonly choices: readonly string[] | null;
  readonly about: string;
}

/** What a person asked for: a command with its paths, and options by name (empty where one takes no value). */
export interface Asked {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** The same with every value of an option that was given several times, in their order. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  /** The names of all commands: what a path that does not exist may have been meant for. */
  readonly commandNames: readonly string[];
}

/** Opens the claims in the terminal and gives the exit status; `src/main.ts` knows how. */
export type OpenTui = (load: () => Promise<Verification>) => Promise<number>;

/** Does what a command is for and gives the exit status. */
export type RunCommand = (host: Host, asked: Asked, openTui: OpenTui) => Promise<number>;

export interface Command {
  /** Empty for `vouch` alone. */
  readonly name: string;
  readonly summary: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** What stands behind the options in the usage line: `[paths…]`. */
  readonly operands: string;
  readonly run: RunCommand;
}

export interface Example {
  readonly line: string;
  readonly about: string;
}
