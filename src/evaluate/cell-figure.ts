import { type Exact, multiply, ONE } from "../interval/exact.ts";
import type { Source } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import { type DaySpan, parseIsoSpan } from "../quantity/iso-span.ts";
import { parseUnit } from "../quantity/parse-unit.ts";
import { readFigure } from "../quantity/read-figure.ts";
import { UNITS } from "../quantity/units.ts";
import type { Cell } from "../table/cell.ts";
import type { ColumnHead } from "./column-head.ts";
import { scanOptionsOf } from "./opened-source.ts";

/** What a column or a ledger says of a cell beyond its text. */
export interface CellUnit {
  readonly unit: string | null;
  readonly scale: string | null;
  readonly roundedTo: string | null;
  /** What the head of its column says: it counts where neither the ledger nor the cell itself says more. */
  readonly head: ColumnHead | null;
}

/**
 * The figure of a data cell: an exact value unless its source or column says to what it is rounded.
 * Null where the text is no figure.
 */
export function cellFigure(
  cell: Cell,
  { unit, scale, roundedTo, head }: CellUnit,
  source: Source,
): Figure | null {
  const read = readCell(cell.text, source);
  if (read === null) return null;
  const placed = {
    ...read,
    span: cell.span,
    number: cell.span,
    text: cell.text,
  };
  if (read.kind === "date") return placed;
  const written = unit === null ? null : parseUnit(unit, source.language);
  const isBare = /^[-+−(]?[\d\s.,'’]+\)?$/.test(cell.text);
  const told = scale ?? (isBare ? (head?.scale ?? null) : null);
  const factor = told === null ? ONE : numberOf(told, source);
  const step = roundedTo === null ? null : numberOf(roundedTo, source);
  if (factor === null || (roundedTo !== null && step === null)) return null;
  return {
    ...placed,
    unit: written ?? (isBare ? head?.unit : null) ?? read.unit,
    low: multiply(read.low, factor),
    high: multiply(read.high, factor),
    step,
    zerosStep: null,
    isExact: step === null,
    hedge: null,
  };
}

/** A date as data files write it, else whatever figure prose may hold. */
function readCell(text: string, source: Source): Figure | null {
  const days = /^\d{4}-\d{2}/.test(text) ? parseIsoSpan(text) : null;
  return days === null ? readFigure(text, scanOptionsOf(source)) : dateFigure(text, days);
}

/** A plain number or a scale word: "10,000", "thousand". */
function numberOf(text: string, source: Source): Exact | null {
  const options = scanOptionsOf(source);
  const figure = readFigure(text, options) ?? readFigure(`1 ${text}`, options);
  return figure === null ? null : figure.low;
}

function dateFigure(text: string, { low, high }: DaySpan): Figure {
  const span = { start: 0, end: text.length };
  return {
    kind: "date",
    span,
    number: span,
    text,
    low,
    high,
    step: null,
    zerosStep: null,
    isExact: true,
    unit: UNITS.date.unit,
    hedge: null,
    direction: "none",
    directionSpan: null,
    ambiguity: null,
  };
}
