import type { Verdict } from "../../evaluate/result.ts";
import type { Stroke } from "./stroke.ts";

/** Where the keys go: to a screen, or to a line of text that is being written. */
export type Mode =
  | "main"
  | "explain"
  | "findings"
  | "coverage"
  | "conflicts"
  | "help"
  | "filter"
  /** A reason or a name is written. */
  | "write"
  /** Something is offered, to be taken or left. */
  | "confirm"
  /** One of several places is to be named. */
  | "choose";

/** What a key asks for. */
export type Command =
  | "down"
  | "up"
  | "first"
  | "last"
  | "half-down"
  | "half-up"
  | "page-down"
  | "page-up"
  | "next-pane"
  | "previous-pane"
  | "next-finding"
  | "previous-finding"
  | "fold"
  | "unfold"
  | "open"
  | "back"
  | "filter"
  | "all"
  | "findings"
  | "coverage"
  | "conflicts"
  | "accept"
  | "reanchor"
  | "record"
  | "undo"
  | "edit"
  | "source"
  | "copy"
  | "watch"
  | "again"
  | "help"
  | "quit"
  | "interrupt"
  | "suspend"
  | "erase"
  | "clear"
  | { readonly show: Verdict }
  | { readonly choose: number };

/** A key as the foot of the screen tells it. */
interface Foot {
  readonly keys: string;
  readonly word: string;
  readonly modes: readonly Mode[];
}

/** A row of the key table: it drives the keys, the line of keys at the foot and the help. */
export interface Key {
  readonly strokes: readonly Stroke[];
  /** As help and foot show it. */
  readonly shown: string;
  readonly command: Command;
  readonly does: string;
  readonly modes: readonly Mode[];
  /** How it stands at the foot of these modes; null where it stands in the help alone. */
  readonly foot: Foot | null;
}
