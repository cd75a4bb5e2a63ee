import type { Span } from "../../text/span.ts";
import type { Line, Segment, Style } from "./line.ts";
import { type Glyph, glyphsOf } from "./safe-text.ts";

/** A span that is to stand out. Where two overlap, the earlier of the list wins. */
export interface Mark {
  readonly span: Span;
  readonly style: Style;
}

/** A row of wrapped text: its glyphs keep the offsets that they have in the whole text. */
export interface WrappedRow {
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyph[];
}

/**
 * A part of a text without line ends, cut into rows of at most so many columns: after spaces, beside
 * wide characters, and within a word only where it is longer than a row. There is always one row.
 */
export function wrapRows(text: string, span: Span, width: number): readonly WrappedRow[] {
  const glyphs = glyphsOf(text, span.start, span.end);
  const rows: WrappedRow[] = [];
  let from = 0;
  while (from < glyphs.length) {
    const to = rowEnd(glyphs, from, width);
    rows.push(rowOf(glyphs.slice(from, to), span.start));
    from = to;
  }
  return rows.length === 0 ? [{ start: span.start, end: span.end, glyphs: [] }] : rows;
}

function rowOf(glyphs: readonly Glyph[], otherwise: number): WrappedRow {
  return {
    start: glyphs[0]?.start ?? otherwise,
    end: glyphs[glyphs.length - 1]?.end ?? otherwise,
    glyphs,
  };
}

/** The index after the last glyph of the row that begins at `from`. Spaces at its end may hang over. */
function rowEnd(glyphs: readonly Glyph[], from: number, width: number): number {
  let used = 0;
  let lastBreak = from;
  for (let index = from; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined) break;
    if (glyph.shown !== " " && used + glyph.width > width && index > from) {
      return lastBreak > from ? lastBreak : index;
    }
    used += glyph.width;
    if (mayBreakAfter(glyph, glyphs[index + 1])) lastBreak = index + 1;
  }
  return glyphs.length;
}

function mayBreakAfter(glyph: Glyph, next: Glyph | undefined): boolean {
  if (next === undefined || next.shown === " ") return false;
  if (glyph.shown === " ") return true;
  if (isClosing(next.shown)) return false;
  return (
    glyph.shown === "-" || isIdeographic(glyph) || (isIdeographic(next) && !isOpening(glyph.shown))
  );
}

/** Wide characters need no space between words; Hangul has them. */
function isIdeographic({ shown, width }: Glyph): boolean {
  return width > 1 && !/^\p{Script=Hangul}/u.test(shown);
}

/** Marks that must not begin a row (a small part of JIS X 4051 and Unicode TR14). */
function isClosing(shown: string): boolean {
  return /^[\p{Pe}\p{Pf}.,;:!?%、。，．：；！？…・ー"'-]/u.test(shown);
}

function isOpening(shown: string): boolean {
  return /^[\p{Ps}\p{Pi}"']/u.test(shown);
}

/** The row as a line, its marked parts in their styles, without the spaces that hang over. */
export function rowLine(row: WrappedRow, marks: readonly Mark[], style: Style = "plain"): Line {
  const line: Segment[] = [];
  let text = "";
  let current: Style = style;
  const kept = withoutTrailingSpaces(row.glyphs);
  for (const glyph of kept) {
    const own = marks.find(({ span }) => glyph.start < span.end && glyph.end > span.start);
    const wanted = own?.style ?? style;
    if (wanted !== current && text !== "") {
      line.push({ text, style: current });
      text = "";
    }
    current = wanted;
    text += glyph.shown;
  }
  return text === "" ? line : [...line, { text, style: current }];
}

function withoutTrailingSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length;
  while (end > 0 && glyphs[end - 1]?.shown === " ") end -= 1;
  return end === glyphs.length ? glyphs : glyphs.slice(0, end);
}

/** A sentence of our own cut into lines. */
export function wrapText(text: string, width: number, style: Style = "plain"): readonly Line[] {
  const oneLine = text.replaceAll("\n", " ");
  return wrapRows(oneLine, { start: 0, end: oneLine.length }, Math.max(1, width)).map((row) =>
    rowLine(row, [], style),
  );
}
