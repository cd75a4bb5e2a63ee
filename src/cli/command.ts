import type { AdditionChoice, OpenDocument } from "../author/addition.ts";
import type { InitLedger } from "../author/init-ledger.ts";
import type { SettledDraft } from "../author/settle-draft.ts";
import type { KeptCases } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
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

/** The cases that are to be shown in the terminal, and how. */
export interface GivenToTui {
  readonly cases: KeptCases;
  readonly tellFault: (fault: PathFault) => string;
  /** Draw with ASCII signs alone. */
  readonly ascii: boolean;
  /** Tell everything in lines of text, for a screen reader. */
  readonly spoken: boolean;
}

/** How the terminal interface ended: with an exit status, or because the paths are of no use. */
export type LeftTui =
  | { readonly kind: "left"; readonly status: number }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Opens the claims in the terminal until the reader leaves; `src/main.ts` knows how. */
export type OpenTui = (given: GivenToTui) => Promise<LeftTui>;

/** A drafted ledger that a person is to go through. */
export interface GivenToWalk {
  readonly made: InitLedger;
  /** The ledger that will be written, from the root. */
  readonly path: string;
  /** Draw with ASCII signs alone. */
  readonly ascii: boolean;
  /** Tell everything in lines of text, for a screen reader. */
  readonly spoken: boolean;
}

/** How a person left the walk: with a draft to write, or with nothing and an exit status. */
export type LeftWalk =
  | { readonly kind: "settled"; readonly settled: SettledDraft }
  | { readonly kind: "left"; readonly status: number };

/** Walks a person through a drafted ledger on the terminal; `src/main.ts` knows how. */
export type OpenWalk = (given: GivenToWalk) => Promise<LeftWalk>;

/** The documents to which a claim may be added, and how that is asked. */
export interface GivenToAddition {
  readonly documents: readonly OpenDocument[];
  /** Draw with ASCII signs alone. */
  readonly ascii: boolean;
  /** Tell everything in lines of text, for a screen reader. */
  readonly spoken: boolean;
}

/** How a person left the adding of a claim: with one to write, and perhaps with another to follow, or with nothing. */
export type LeftAddition =
  | {
      readonly kind: "added";
      readonly document: OpenDocument;
      readonly choice: AdditionChoice;
      readonly goesOn: boolean;
    }
  | { readonly kind: "left"; readonly status: number };

/** Lets a person choose a claim to add on the terminal; `src/main.ts` knows how. */
export type OpenAddition = (given: GivenToAddition) => Promise<LeftAddition>;

/** What asks a person at a terminal. */
export interface Dialogues {
  readonly openWalk: OpenWalk;
  readonly openAddition: OpenAddition;
}

/** Does what a command is for and gives the exit status. Without dialogues, nothing is asked. */
export type RunCommand = (
  host: Host,
  asked: Asked,
  openTui: OpenTui,
  dialogues: Dialogues | null,
) => Promise<number>;

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
