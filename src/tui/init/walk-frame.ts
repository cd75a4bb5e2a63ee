import { layoutOf, SMALLEST } from "../state/layout.ts";
import { clip, type Line, lineOf, type Segment, segment, spread, widthOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { wrapText } from "../text/wrapping.ts";
import { scrolled } from "../view/scrolled.ts";
import type { Walk, Writing } from "./walk.ts";
import { modeOfWalk, WALK_KEYS, type WalkKey } from "./walk-keys.ts";
import { walkLines } from "./walk-lines.ts";

/** Title, a blank row under it, and the line of keys. */
const FRAME_ROWS = 3;
/** Wider text is not easier to read. */
const LONGEST_LINE = 110;
/** Below this width, the name of the command gives way. */
const NARROW = 60;

/** The whole terminal as it shows the walk: as many lines as it has rows. */
export function walkFrame(walk: Walk, look: Look): readonly Line[] {
  const { columns } = walk.size;
  const { ellipsis } = look.signs;
  if (layoutOf(walk.size).kind === "too-small") {
    const told = `vouch needs ${SMALLEST.columns} columns and ${SMALLEST.rows} rows; q quits`;
    return [clip(lineOf(told), columns, ellipsis)];
  }
  const notice = noticeOf(walk);
  const height = heightOf(walk);
  const card = scrolled(cardOf(walk), height, walk.scroll);
  const body = Array.from({ length: height }, (_, index) => indented(card.lines[index] ?? []));
  return [
    spread(
      [segment(columns < NARROW ? "" : " vouch init ", "strong"), segment(` ${whereIn(walk)}`)],
      lineOf(card.note === "" ? "" : `${card.note} `, "dim"),
      columns - 1,
      ellipsis,
    ),
    [],
    ...body,
    ...notice.map(indented),
    clip(footOf(walk, look), columns - 1, ellipsis),
  ];
}

/** How far the card of the walk can be scrolled down. */
export function deepestScroll(walk: Walk): number {
  return Math.max(0, cardOf(walk).length - heightOf(walk));
}

/** What was wrong with the last key, or what an empty answer means; else a blank row. */
function noticeOf({ notice, writing, size }: Walk): readonly Line[] {
  const width = size.columns - 2;
  if (notice !== null) return wrapText(notice, width, "doubt");
  return writing === null ? [[]] : wrapText(IF_EMPTY[writing.what], width, "dim");
}

const IF_EMPTY: Readonly<Record<Writing["what"], string>> = {
  id: "What reports and other claims call it.",
  unit: "Without one, it is read from the passage.",
  reason: "Without a reason it is left out, and coverage misses it.",
};

/** The rows that are left for the card. */
function heightOf(walk: Walk): number {
  return Math.max(1, walk.size.rows - FRAME_ROWS - noticeOf(walk).length);
}

function cardOf(walk: Walk): readonly Line[] {
  return walkLines(walk, Math.min(LONGEST_LINE, walk.size.columns - 2));
}

function indented(line: Line): Line {
  return line.length === 0 ? line : [segment(" "), ...line];
}

function whereIn({ at, choices, made }: Walk): string {
  if (at.kind === "claim") return `claim ${at.index + 1} of ${choices.length}`;
  return at.kind === "sum" ? `doubtful sum ${at.index + 1} of ${made.doubtful.length}` : "the end";
}

const ASKED: Readonly<Record<Writing["what"], string>> = {
  id: " id: ",
  unit: " unit: ",
  reason: " skipped because: ",
};

/** The keys of this spot, or what is being written; a long text keeps its end in sight. */
function footOf(walk: Walk, look: Look): Line {
  const { writing, size } = walk;
  const width = size.columns - 1;
  if (writing === null) return hints(walk, width);
  const asked = ASKED[writing.what];
  const room = Math.max(8, width - asked.length - LASTING_KEYS);
  const shown = [...writing.text].slice(-room).join("");
  const line = [segment(asked, "selected"), segment(`${shown}${look.signs.caret}  `)];
  return [...line, ...hints(walk, width - widthOf(line))];
}

/** The caret, a gap, and “Esc cancel”. */
const LASTING_KEYS = 15;

/** As many keys as there is room for. */
function hints(walk: Walk, width: number): Line {
  const mode = modeOfWalk(walk);
  const shown = WALK_KEYS.filter((key) => key.foot !== null && key.modes.includes(mode));
  let used = widthOf(shown.filter(({ lasts }) => lasts).flatMap(hintOf));
  const kept = shown.filter((key) => {
    if (key.lasts) return true;
    const own = widthOf(hintOf(key));
    if (used + own > width) return false;
    used += own;
    return true;
  });
  return kept.flatMap(hintOf);
}

function hintOf({ foot }: WalkKey): readonly Segment[] {
  if (foot === null) return [];
  return [segment(` ${foot.keys}`, "strong"), segment(` ${foot.word} `, "dim")];
}
