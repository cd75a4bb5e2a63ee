import { isHyphen } from "./characters.ts";
import { type DirectionRead, directionAt, NO_DIRECTION } from "./direction-at.ts";
import type { Figure, FigureKind, Hedge } from "./figure.ts";
import { hedgeAt } from "./hedge-at.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";

/** Kinds that can rise or fall. */
const CHANGING: ReadonlySet<FigureKind> = new Set([
  "cardinal",
  "money",
  "percent",
  "points",
  "fraction",
  "range",
  "plural",
  "measure",
]);

/** Kinds that nobody hedges. */
const UNHEDGED: ReadonlySet<FigureKind> = new Set(["score", "ordinal", "year"]);

/** A draft with the hedge and the direction that stand around it; `previous` is the figure before it in the text. */
export function completeFigure(reading: Reading, draft: Draft, previous: Figure | null): Figure {
  const { text } = reading;
  const found = UNHEDGED.has(draft.kind) ? null : hedgeAt(reading, draft.start, draft.end);
  const hedge =
    found !== null &&
    (isThroughout(reading, draft, found, previous?.span.end ?? -1) ||
      isDifference(reading, found, previous?.span.end ?? -1) ||
      isMoveTo(reading, draft, found) ||
      isReading(reading, draft, found))
      ? null
      : found;
  const from = hedge !== null && hedge.span.start < draft.start ? hedge.span.start : draft.start;
  const { direction, span } = CHANGING.has(draft.kind)
    ? directionOf(reading, draft, from, previous)
    : NO_DIRECTION;
  return {
    kind: draft.kind,
    span: { start: draft.start, end: draft.end },
    number: draft.number,
    text: text.slice(draft.start, draft.end),
    low: draft.low,
    high: draft.high,
    step: draft.step,
    zerosStep: draft.zerosStep,
    isExact: draft.isExact,
    unit: draft.unit,
    hedge,
    direction,
    directionSpan: span,
    ambiguity: draft.ambiguity,
  };
}

function directionOf(
  reading: Reading,
  draft: Draft,
  from: number,
  previous: Figure | null,
): DirectionRead {
  const isPoint = draft.unit.labels.has("point") || draft.unit.dimensions.has("degree");
  const isChange =
    draft.kind === "percent" || draft.kind === "points" || draft.kind === "fraction" || isPoint;
  const isCount = draft.kind === "cardinal" && !isPoint;
  // "cut the 790-km trip": a hyphened measure is what something is, not what became of it.
  const isAttribute =
    draft.end > draft.number.end && isHyphen(reading.text.charCodeAt(draft.number.end));
  const own = directionAt(reading, isAttribute ? null : from, draft, isChange, isCount);
  if (own.direction !== "none" || previous === null || previous.direction === "none") return own;
  return isSameChange(
    reading.text
      .slice(previous.span.end, previous.span.end + 21)
      .slice(0, from - previous.span.end),
    draft,
    previous,
    reading.lexicon.words.toldAgain,
  )
    ? { direction: previous.direction, span: previous.directionSpan }
    : own;
}

/** "over two decades" is during them, unless "for over two decades" and its like say how long. */
function isThroughout(reading: Reading, draft: Draft, hedge: Hedge, previousEnd: number): boolean {
  if (!reading.lexicon.words.during.has(hedge.text.toLowerCase())) return false;
  // "$2bn over 149 shows": in the course of them.
  const { floor } = reading;
  if (floor > 0 && hedge.span.start - floor <= 1 && previousEnd === floor) return true;
  const isSession = [...draft.unit.labels.keys()].some((label) =>
    reading.lexicon.words.sessions.has(label),
  );
  if (draft.kind !== "duration" && !isSession) return false;
  const before = wordBefore(reading, hedge.span.start)?.lower ?? "";
  return !reading.lexicon.words.lasting.has(before);
}

/** "40 more than the 361": by how much the one figure differs from the other. */
function isDifference(reading: Reading, hedge: Hedge, previousEnd: number): boolean {
  const { floor, lexicon } = reading;
  const last = hedge.text.toLowerCase().split(/\s+/).at(-1) ?? "";
  return floor === previousEnd && hedge.span.start - floor <= 1 && lexicon.words.than.has(last);
}

/** "a minimum of 4.9 C" is what was read. */
function isReading(reading: Reading, draft: Draft, hedge: Hedge): boolean {
  const words = hedge.text.toLowerCase().split(" ");
  return draft.unit.sort === "temperature" && reading.lexicon.words.of.has(words.at(-1) ?? "");
}

/** "ticked up to 4.2% from 4.1%" tells where it went. */
function isMoveTo(reading: Reading, draft: Draft, hedge: Hedge): boolean {
  const { lexicon, text } = reading;
  if (hedge.kind !== "at-most" || !lexicon.words.to.has(hedge.text.slice(-2).toLowerCase()))
    return false;
  const next = afterSpace(text, draft.end);
  if (next !== -1 && lexicon.words.from.has(lowerWordAt(reading, next))) return true;
  return lexicon.words.movers.has(wordBefore(reading, hedge.span.start)?.lower ?? "");
}

/** "127 billion won, or 0.9%" and "127 billion won (0.9%)" tell one change twice. */
function isSameChange(
  between: string,
  draft: Draft,
  previous: Figure,
  toldAgain: ReadonlySet<string>,
): boolean {
  // "fell 39% (95% CI …)" does not.
  if (between.trim() === "(" && draft.unit === previous.unit) return false;
  if (between === "(" || between === " (") return true;
  return between.endsWith(" ") && toldAgain.has(between.slice(0, -1));
}
