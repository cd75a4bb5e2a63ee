import type { Line, Style } from "./line.ts";
import type { Signs } from "./signs.ts";

/** How much colour the terminal shows: none still allows bold, underline and reverse. */
export type ColorDepth = "none" | "16" | "256";

/** How everything is drawn on this terminal. */
export interface Look {
  readonly colors: ColorDepth;
  readonly signs: Signs;
}

type Theme = Readonly<Record<Style, string>>;

const WITHOUT_COLOR: Theme = {
  plain: "",
  strong: "1",
  dim: "",
  wrong: "1",
  doubt: "",
  right: "",
  marked: "7",
  input: "4",
  unrecorded: "4",
  selected: "1",
};

// Blue and orange, told apart by every common kind of colour vision, and legible on light and dark.
const THEMES: Readonly<Record<ColorDepth, Theme>> = {
  none: WITHOUT_COLOR,
  "16": {
    ...WITHOUT_COLOR,
    dim: "90",
    wrong: "1;33",
    doubt: "33",
    right: "94",
    input: "4;94",
    unrecorded: "4;33",
    selected: "1;94",
  },
  "256": {
    ...WITHOUT_COLOR,
    dim: "38;5;244",
    wrong: "1;38;5;208",
    doubt: "38;5;172",
    right: "38;5;33",
    input: "4;38;5;33",
    unrecorded: "4;38;5;172",
    selected: "1;38;5;33",
  },
};

const MARKS: ReadonlySet<Style> = new Set(["marked", "input", "unrecorded"]);

/** Our own typography in ASCII, sign for sign so that no width changes; the letters of an article stay. */
function inAscii(text: string): string {
  return text.replaceAll("−", "-").replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
}

/** The line as a terminal takes it, in Select Graphic Rendition sequences (ECMA-48, 8.3.117). */
export function paint(line: Line, look: Look): string {
  const theme = THEMES[look.colors];
  let painted = "";
  for (const { text, style } of line) {
    // Blank room shows no colour, but it does show a mark.
    const isBare = !MARKS.has(style) && text.trim() === "";
    const codes = isBare ? "" : theme[style];
    const drawn = look.signs.isAscii ? inAscii(text) : text;
    painted += codes === "" ? drawn : `\u001b[${codes}m${drawn}\u001b[0m`;
  }
  return painted;
}
