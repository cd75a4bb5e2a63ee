import type { Line, Style } from "../text/line.ts";

/** A key as the foot shows it, and a word for what it does. */
export interface Hint {
  readonly keys: string;
  readonly word: string;
  /** Whether it is shown however little room there is. */
  readonly lasts: boolean;
}

/** What a person chooses from, and the row that is at hand. */
export interface CardList {
  readonly rows: readonly string[];
  readonly index: number;
}

/** One step of a dialogue: what is told, and what can be done. */
export interface Card {
  /** The command that asks. */
  readonly command: string;
  /** Which step it is: "claim 3 of 48". */
  readonly where: string;
  /** The passage that is marked in the lines, which a listener cannot see; null where none is. */
  readonly passage: string | null;
  /** Above the lines, as much of it as there is room for; null where nothing is chosen from a list. */
  readonly list: CardList | null;
  readonly lines: (width: number) => readonly Line[];
  /** What was wrong with the last key, or what an empty answer means. */
  readonly notice: { readonly text: string; readonly style: Style } | null;
  /** What is being written, and what it is. */
  readonly writing: { readonly label: string; readonly text: string } | null;
  readonly hints: readonly Hint[];
}
