import { type DirectionRead, directionAt, NO_DIRECTION } from "./direction-at.ts";
import type { Figure, FigureKind } from "./figure.ts";
import { hedgeAt } from "./hedge-at.ts";
import type { Draft, Reading } from "./reading.ts";

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
  const hedge = UNHEDGED.has(draft.kind) ? null : hedgeAt(reading, draft.start, draft.end);
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
  const isChange = draft.kind === "percent" || draft.kind === "points";
  const own = directionAt(reading, from, draft.end, isChange);
  if (own.direction !== "none" || previous === null || previous.direction === "none") return own;
  return isSameChange(reading.text.slice(previous.span.end, from))
    ? { direction: previous.direction, span: previous.directionSpan }
    : own;
}

/** "127 billion won, or 0.9%" and "127 billion won (0.9%)" tell one change twice. */
function isSameChange(between: string): boolean {
  return (
    between.length <= 20 &&
    /^(?:,? or |,? equal to |,? equivalent to |,? that is,? | ?\()$/.test(between)
  );
}
