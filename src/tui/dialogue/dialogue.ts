import type { Size } from "../state/layout.ts";
import type { Stroke } from "../state/stroke.ts";
import type { Line } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import type { Aloud } from "./said.ts";

/** What the state of every dialogue has beside what it is about. */
export interface Progress {
  readonly size: Size;
  /** How many lines the card is scrolled down. */
  readonly scroll: number;
  /** Whether the terminal is to go to the shell until that continues us. */
  readonly isStopping: boolean;
  /** What came of it; null until it ends. */
  readonly outcome: object | null;
}

/** A screen that asks a person one thing after the other: a value, a reducer, and two ways of telling it. */
export interface Dialogue<State extends Progress> {
  readonly first: (size: Size) => State;
  readonly reduce: (state: State, stroke: Stroke) => State;
  /** The whole terminal, as many lines as it has rows. */
  readonly frame: (state: State, look: Look) => readonly Line[];
  /** The same for who hears it. */
  readonly aloud: (state: State) => Aloud;
}
