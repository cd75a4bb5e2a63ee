import { layoutOf, type Size, SMALLEST } from "../state/layout.ts";
import { clip, type Line, lineOf, type Segment, segment, spread, widthOf } from "../text/line.ts";
import { ASCII_SIGNS, type Signs } from "../text/signs.ts";
import type { Look } from "../text/theme.ts";
import { wrapText } from "../text/wrapping.ts";
import { scrolled } from "../view/scrolled.ts";
import type { Card, CardList, Hint } from "./card.ts";

/** Title, a blank row under it, and the line of keys. */
const FRAME_ROWS = 3;
/** Wider text is not easier to read. */
const LONGEST_LINE = 110;
/** Below this width, the name of the command gives way. */
const NARROW = 60;

/** The whole terminal as it shows a card: as many lines as it has rows. */
export function cardFrame(card: Card, size: Size, scroll: number, look: Look): readonly Line[] {
  const { columns } = size;
  const { ellipsis } = look.signs;
  if (layoutOf(size).kind === "too-small") {
    const told = `vouch needs ${SMALLEST.columns} columns and ${SMALLEST.rows} rows; q quits`;
    return [clip(lineOf(told), columns, ellipsis)];
  }
  const notice = noticeOf(card, size);
  const height = heightOf(card, size);
  const part = scrolled(linesOf(card, size, look.signs), height, scroll);
  const body = Array.from({ length: height }, (_, index) => indented(part.lines[index] ?? []));
  return [
    spread(
      [
        segment(columns < NARROW ? "" : ` vouch ${card.command} `, "strong"),
        segment(` ${card.where}`),
      ],
      lineOf(part.note === "" ? "" : `${part.note} `, "dim"),
      columns - 1,
      ellipsis,
    ),
    [],
    ...body,
    ...notice.map(indented),
    clip(footOf(card, size, look), columns - 1, ellipsis),
  ];
}

/** How far a card can be scrolled down. */
export function deepestIn(card: Card, size: Size): number {
  return Math.max(0, linesOf(card, size).length - heightOf(card, size));
}

function noticeOf({ notice }: Card, { columns }: Size): readonly Line[] {
  return notice === null ? [[]] : wrapText(notice.text, columns - 2, notice.style);
}

/** The rows that are left for the lines of the card. */
function heightOf(card: Card, size: Size): number {
  return Math.max(1, size.rows - FRAME_ROWS - noticeOf(card, size).length);
}

/** What lists are drawn with; how many lines there are does not depend on it. */
type ListSigns = Pick<Signs, "selection" | "ellipsis">;

function linesOf(card: Card, size: Size, signs: ListSigns = ASCII_SIGNS): readonly Line[] {
  const lines = card.lines(Math.min(LONGEST_LINE, size.columns - 2));
  if (card.list === null) return lines;
  const list = rowsOf(card.list, size, signs);
  return lines.length === 0 ? list : [...list, [], ...lines];
}

/** As many rows of a list as leave room for what is told of the one at hand, which is among them. */
function rowsOf({ rows, index }: CardList, size: Size, signs: ListSigns): readonly Line[] {
  const room = Math.max(3, Math.floor((size.rows - FRAME_ROWS) / 2) - 1);
  const first = Math.max(0, Math.min(index - Math.floor(room / 2), rows.length - room));
  return rows.slice(first, first + room).map((row, at) => {
    const isAtHand = first + at === index;
    const sign = isAtHand ? signs.selection : " ";
    return clip(
      [segment(`${sign} `, "selected"), segment(row, isAtHand ? "selected" : "plain")],
      size.columns - 2,
      signs.ellipsis,
    );
  });
}

function indented(line: Line): Line {
  return line.length === 0 ? line : [segment(" "), ...line];
}

/** The keys of the step, or what is being written; a long text keeps its end in sight. */
function footOf({ writing, hints }: Card, { columns }: Size, look: Look): Line {
  const width = columns - 1;
  if (writing === null) return hintsIn(hints, width);
  const label = ` ${writing.label}: `;
  const room = Math.max(8, width - label.length - LASTING_KEYS);
  const shown = [...writing.text].slice(-room).join("");
  const line = [segment(label, "selected"), segment(`${shown}${look.signs.caret}  `)];
  return [...line, ...hintsIn(hints, width - widthOf(line))];
}

/** The caret, a gap, and “Esc cancel”. */
const LASTING_KEYS = 15;

/** As many keys as there is room for. */
function hintsIn(hints: readonly Hint[], width: number): Line {
  let used = widthOf(hints.filter(({ lasts }) => lasts).flatMap(hintOf));
  const kept = hints.filter((hint) => {
    if (hint.lasts) return true;
    const own = widthOf(hintOf(hint));
    if (used + own > width) return false;
    used += own;
    return true;
  });
  return kept.flatMap(hintOf);
}

function hintOf({ keys, word }: Hint): readonly Segment[] {
  return [segment(` ${keys}`, "strong"), segment(` ${word} `, "dim")];
}
