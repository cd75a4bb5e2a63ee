import { at, key } from "./key.ts";
import type { Key } from "./keys.ts";
import { ASKED, CLAIMS, FAULTS, SCREENS, TYPED } from "./modes.ts";

/** Keys of a conflict. */
export const CONFLICTS: readonly Key[] = [
  key(["l", "right"], "l Right", "down", "go to the next figure", ["conflicts"]),
  key(["h", "left"], "h Left", "up", "go to the figure before", ["conflicts"]),
  key(
    ["n"],
    "n",
    "next-finding",
    "go to the next conflict",
    ["conflicts"],
    at("n", "next conflict", ["conflicts"]),
  ),
  key(["N"], "N", "previous-finding", "go to the conflict before", ["conflicts"]),
];

/** Keys that change something. */
export const ACTING: readonly Key[] = [
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

/** Keys while something is written or asked at the foot. */
export const WRITING: readonly Key[] = [
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
