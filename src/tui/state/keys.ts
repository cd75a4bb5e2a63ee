import { VERDICTS, type Verdict } from "../../evaluate/result.ts";
import type { Stroke } from "./stroke.ts";

/** Where the keys go: to a screen, or to a line of text that is being written. */
export type Mode = "main" | "explain" | "findings" | "help" | "filter";

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
  | "again"
  | "help"
  | "quit"
  | "interrupt"
  | "suspend"
  | "erase"
  | { readonly show: Verdict };

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

const SCREENS: readonly Mode[] = ["main", "explain", "findings"];
const LISTS: readonly Mode[] = ["main", "findings"];
const CLAIMS: readonly Mode[] = ["main", "explain"];
const EVERYWHERE: readonly Mode[] = ["main", "explain", "findings", "help", "filter"];

function key(
  strokes: readonly Stroke[],
  shown: string,
  command: Command,
  does: string,
  modes: readonly Mode[],
  foot: Key["foot"] = null,
): Key {
  return { strokes, shown, command, does, modes, foot };
}

/** Every key there is. The order is that of the foot and of the help. */
export const KEYS: readonly Key[] = [
  key(["j", "down"], "j Down", "down", "go down a row", SCREENS, {
    keys: "j k",
    word: "move",
    modes: SCREENS,
  }),
  key(["k", "up"], "k Up", "up", "go up a row", SCREENS),
  key(["down"], "Down", "down", "go down a row", ["help"], {
    keys: "Up Down",
    word: "move",
    modes: ["help"],
  }),
  key(["up"], "Up", "up", "go up a row", ["help"]),
  key(["enter"], "Enter", "open", "explain the claim; go to the claim of a finding", LISTS, {
    keys: "Enter",
    word: "explain",
    modes: ["main"],
  }),
  key(["esc", "enter", "left", "h"], "Esc", "back", "go back to the claims", ["explain"], {
    keys: "Esc",
    word: "back",
    modes: ["explain"],
  }),
  key(["esc"], "Esc", "back", "go back to the list; drop the filter; leave the findings", LISTS, {
    keys: "Esc",
    word: "back",
    modes: ["findings"],
  }),
  key(["/"], "/", "filter", "list only the claims with these words in them", ["main"], {
    keys: "/",
    word: "filter",
    modes: ["main"],
  }),
  key(["n"], "n", "next-finding", "go to the next claim with an error or a warning", CLAIMS, {
    keys: "n",
    word: "next finding",
    modes: CLAIMS,
  }),
  key(["N"], "N", "previous-finding", "go to the one before", CLAIMS),
  key(["f"], "f", "findings", "list all findings", CLAIMS, {
    keys: "f",
    word: "findings",
    modes: ["main"],
  }),
  key(["tab"], "Tab", "next-pane", "go to the next pane, to scroll in it", LISTS, {
    keys: "Tab",
    word: "next pane",
    modes: LISTS,
  }),
  key(["shift+tab"], "Shift-Tab", "previous-pane", "go to the pane before", LISTS),
  key(["g", "home"], "g Home", "first", "go to the first row", SCREENS),
  key(["G", "end"], "G End", "last", "go to the last row", SCREENS),
  key(["ctrl+d"], "^d", "half-down", "go down half a page", SCREENS),
  key(["ctrl+u"], "^u", "half-up", "go up half a page", SCREENS),
  key(["page down", " "], "PgDn", "page-down", "go down a page", SCREENS),
  key(["page up"], "PgUp", "page-up", "go up a page", SCREENS),
  key(["page down"], "PgDn", "page-down", "go down a page", ["help"]),
  key(["page up"], "PgUp", "page-up", "go up a page", ["help"]),
  key(["h", "left"], "h Left", "fold", "fold a case, where several are listed", ["main"]),
  key(["l", "right"], "l Right", "unfold", "unfold it", ["main"]),
  ...VERDICTS.map((verdict, index) =>
    key([`${index + 1}`], `${index + 1}`, { show: verdict }, `list only what is ${verdict}`, [
      "main",
    ]),
  ),
  key(["0"], "0", "all", "list all claims again", ["main"]),
  key(["R"], "R", "again", "read the files and check everything again", SCREENS),
  key(["enter"], "Enter", "open", "keep the filter", ["filter"], {
    keys: "Enter",
    word: "keep",
    modes: ["filter"],
  }),
  key(["esc"], "Esc", "back", "drop the filter", ["filter"], {
    keys: "Esc",
    word: "drop",
    modes: ["filter"],
  }),
  key(["down"], "Down", "down", "go down a row", ["filter"]),
  key(["up"], "Up", "up", "go up a row", ["filter"]),
  key(["backspace"], "Backspace", "erase", "take the last letter back", ["filter", "help"]),
  key(["esc", "enter"], "Esc", "back", "clear what is typed; leave the help", ["help"], {
    keys: "Esc",
    word: "back",
    modes: ["help"],
  }),
  key(["?"], "?", "help", "show this help; type to search it", SCREENS, {
    keys: "?",
    word: "help",
    modes: SCREENS,
  }),
  key(["q"], "q", "quit", "quit", SCREENS, { keys: "q", word: "quit", modes: SCREENS }),
  key(["ctrl+c"], "^C", "interrupt", "quit at once, with status 130", EVERYWHERE),
  key(["ctrl+z"], "^Z", "suspend", "go to the shell; fg comes back", EVERYWHERE),
];

/** What a stroke asks for there; null where it asks for nothing. */
export function commandFor(mode: Mode, stroke: Stroke): Command | null {
  const found = KEYS.find(({ strokes, modes }) => modes.includes(mode) && strokes.includes(stroke));
  return found?.command ?? null;
}
