import { columnsOf } from "./columns.ts";
import { glyphsOf, safeText } from "./safe-text.ts";

/** What a piece of text is for; the theme says how that looks. */
export type Style =
  | "plain"
  | "strong"
  | "dim"
  | "wrong"
  | "doubt"
  | "right"
  | "marked"
  | "input"
  | "unrecorded"
  | "selected";

/** Text of one style, safe to draw. */
export interface Segment {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Line = readonly Segment[];

const EMPTY_LINE: Line = [];

/** A piece of a line; whatever a terminal would obey in it is made visible. */
export function segment(text: string, style: Style = "plain"): Segment {
  return { text: safeText(text), style };
}

/** A line of one piece. */
export function lineOf(text: string, style: Style = "plain"): Line {
  return text === "" ? EMPTY_LINE : [segment(text, style)];
}

/** In terminal columns. */
export function widthOf(line: Line): number {
  let width = 0;
  for (const { text } of line) width += columnsOf(text);
  return width;
}

/** The line without its styles. */
export function plainText(line: Line): string {
  return line.map(({ text }) => text).join("");
}

/** The line made exactly so many columns wide: padded with spaces, or cut with an ellipsis. */
export function fit(line: Line, width: number, ellipsis: string): Line {
  const own = widthOf(line);
  if (own === width) return line;
  if (own < width) return [...line, { text: " ".repeat(width - own), style: "plain" }];
  return cut(line, width, ellipsis);
}

/** The line cut with an ellipsis where it is wider; never padded. */
export function clip(line: Line, width: number, ellipsis: string): Line {
  return widthOf(line) <= width ? line : cut(line, width, ellipsis);
}

function cut(line: Line, width: number, ellipsis: string): Line {
  const sign = ellipsis.length <= width ? ellipsis : "";
  let room = width - sign.length;
  const kept: Segment[] = [];
  for (const { text, style } of line) {
    let head = "";
    for (const glyph of glyphsOf(text)) {
      if (glyph.width > room) {
        const padding = " ".repeat(room);
        return [...kept, { text: head + sign + padding, style }];
      }
      head += glyph.shown;
      room -= glyph.width;
    }
    kept.push({ text: head, style });
  }
  return kept;
}

/** A left part and a right part with room between; the left one gives way. */
export function spread(left: Line, right: Line, width: number, ellipsis: string): Line {
  const room = width - widthOf(right) - 1;
  if (right.length === 0 || room < 8) return fit(left, width, ellipsis);
  return [...fit(left, room, ellipsis), { text: " ", style: "plain" }, ...right];
}
