import { VERDICTS } from "../../evaluate/result.ts";
import { ACTING, CONFLICTS, WRITING } from "./acting-keys.ts";
import { at, key } from "./key.ts";
import type { Key } from "./keys.ts";
import { CLAIMS, EVERYWHERE, FAULTS, LISTS, SCREENS } from "./modes.ts";

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
    ["main", "findings", "conflicts"],
    at("Enter", "explain", ["main", "conflicts"]),
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
    [...LISTS, "conflicts"],
    at("Esc", "back", ["findings", "coverage", "conflicts"]),
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

const VIEWS: readonly Key[] = [
  key(
    ["f"],
    "f",
    "findings",
    "list all findings",
    ["main", "explain", "coverage"],
    at("f", "findings", ["main"]),
  ),
  key(
    ["x"],
    "x",
    "conflicts",
    "show which claims cannot all be right",
    FAULTS,
    at("x", "conflicts", ["main"]),
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

const LEAVING: readonly Key[] = [
  key(["?"], "?", "help", "show this help; type to search it", SCREENS, at("?", "help", SCREENS)),
  key(["q"], "q", "quit", "quit", SCREENS, at("q", "quit", SCREENS)),
  key(["ctrl+c"], "^C", "interrupt", "quit at once, with status 130", EVERYWHERE),
  key(["ctrl+z"], "^Z", "suspend", "go to the shell; fg comes back", EVERYWHERE),
];

/** Every key there is. The order is that of the foot and of the help. */
export const KEYS: readonly Key[] = [
  ...MOVING,
  ...CONFLICTS,
  ...OPENING,
  ...ACTING,
  ...VIEWS,
  ...WRITING,
  ...LEAVING,
];
