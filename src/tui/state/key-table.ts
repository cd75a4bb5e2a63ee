import { VERDICTS } from "../../evaluate/result.ts";
import type { Command, Key, Mode } from "./keys.ts";
import type { Stroke } from "./stroke.ts";

const SCREENS: readonly Mode[] = ["main", "explain", "findings", "coverage"];
const LISTS: readonly Mode[] = ["main", "findings", "coverage"];
const CLAIMS: readonly Mode[] = ["main", "explain"];
const FAULTS: readonly Mode[] = ["main", "explain", "findings"];
const ASKED: readonly Mode[] = ["write", "confirm", "choose"];
const TYPED: readonly Mode[] = ["filter", "help", "write"];
const EVERYWHERE: readonly Mode[] = [...SCREENS, "help", "filter", ...ASKED];

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

/** At the foot: the keys as they are shown there and a word for them, in these modes. */
function at(keys: string, word: string, modes: readonly Mode[]): Key["foot"] {
  return { keys, word, modes };
}

const MOVING: readonly Key[] = [
  key(["j", "down"], "j Down", "down", "go down a row", SCREENS, at("j k", "move", SCREENS)),
  key(["k", "up"], "k Up", "up", "go up a row", SCREENS),
  key(["down"], "Down", "down", "go down a row", ["help"], at("Up Down", "move", ["help"])),
  key(["up"], "Up", "up", "go up a row", ["help"]),
];

const OPENING: readonly Key[] = [
  key(
    ["enter"],
    "Enter",
    "open",
    "explain the claim; go to the claim of a finding",
    ["main", "findings"],
    at("Enter", "explain", ["main"]),
  ),
  key(
    ["esc", "enter", "left", "h"],
    "Esc",
    "back",
    "go back to the claims",
    ["explain"],
    at("Esc", "back", ["explain"]),
  ),
  key(
    ["esc"],
    "Esc",
    "back",
    "go back to the list; drop the filter; leave the list",
    LISTS,
    at("Esc", "back", ["findings", "coverage"]),
  ),
  key(
    ["/"],
    "/",
    "filter",
    "list only the claims with these words in them",
    ["main"],
    at("/", "filter", ["main"]),
  ),
  key(
    ["n"],
    "n",
    "next-finding",
    "go to the next claim with an error or a warning",
    CLAIMS,
    at("n", "next finding", CLAIMS),
  ),
  key(["N"], "N", "previous-finding", "go to the one before", CLAIMS),
];

const ACTING: readonly Key[] = [
  key(
    ["+", "enter"],
    "+",
    "record",
    "record it as a claim",
    ["coverage"],
    at("+", "record", ["coverage"]),
  ),
  key(
    ["a"],
    "a",
    "accept",
    "accept what is wrong, with a reason",
    FAULTS,
    at("a", "accept", FAULTS),
  ),
  key(
    ["r"],
    "r",
    "reanchor",
    "let the claim stand where its text is now",
    CLAIMS,
    at("r", "re-anchor", ["explain"]),
  ),
  key(["u"], "u", "undo", "take back what was last written", SCREENS),
  key(["e"], "e", "edit", "open $EDITOR at the place", SCREENS, at("e", "edit", SCREENS)),
  key(
    ["o"],
    "o",
    "source",
    "look at the source of its evidence; again, to come back",
    ["main"],
    at("o", "source", ["main"]),
  ),
  key(["y"], "y", "copy", "copy file, line and name of the claim", SCREENS),
];

const VIEWS: readonly Key[] = [
  key(
    ["f"],
    "f",
    "findings",
    "list all findings",
    ["main", "explain", "coverage"],
    at("f", "findings", ["main"]),
  ),
  key(["c"], "c", "coverage", "show what no claim records", FAULTS, at("c", "coverage", ["main"])),
  key(
    ["w"],
    "w",
    "watch",
    "check again whenever a file changes, or no more",
    SCREENS,
    at("w", "watch", ["main"]),
  ),
  key(
    ["tab"],
    "Tab",
    "next-pane",
    "go to the next pane, to scroll in it",
    LISTS,
    at("Tab", "next pane", LISTS),
  ),
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
];

const WRITING: readonly Key[] = [
  key(["enter"], "Enter", "open", "keep the filter", ["filter"], at("Enter", "keep", ["filter"])),
  key(["esc"], "Esc", "back", "drop the filter", ["filter"], at("Esc", "drop", ["filter"])),
  key(["down"], "Down", "down", "go down a row", ["filter"]),
  key(["up"], "Up", "up", "go up a row", ["filter"]),
  key(
    ["enter"],
    "Enter",
    "open",
    "go on with what is written, or take what is offered",
    ["write", "confirm"],
    at("Enter", "yes", ["write", "confirm"]),
  ),
  key(["esc"], "Esc", "back", "leave everything as it is", ASKED, at("Esc", "no", ASKED)),
  ...Array.from({ length: 9 }, (_, index) =>
    key([`${index + 1}`], `${index + 1}`, { choose: index }, `take place ${index + 1}`, ["choose"]),
  ),
  key(["backspace"], "Backspace", "erase", "take the last letter back", TYPED),
  key(["ctrl+u"], "^u", "clear", "take all letters back", TYPED),
  key(
    ["esc", "enter"],
    "Esc",
    "back",
    "clear what is typed; leave the help",
    ["help"],
    at("Esc", "back", ["help"]),
  ),
];

const LEAVING: readonly Key[] = [
  key(["?"], "?", "help", "show this help; type to search it", SCREENS, at("?", "help", SCREENS)),
  key(["q"], "q", "quit", "quit", SCREENS, at("q", "quit", SCREENS)),
  key(["ctrl+c"], "^C", "interrupt", "quit at once, with status 130", EVERYWHERE),
  key(["ctrl+z"], "^Z", "suspend", "go to the shell; fg comes back", EVERYWHERE),
];

/** Every key there is. The order is that of the foot and of the help. */
export const KEYS: readonly Key[] = [
  ...MOVING,
  ...OPENING,
  ...ACTING,
  ...VIEWS,
  ...WRITING,
  ...LEAVING,
];
