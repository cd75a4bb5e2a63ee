import * as validators from "../schema/claim-validators.js";
import type { CellAddress, Place, Selector, Standing } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { NO_FAULTS, NOT_WRITTEN, type Read, readPart } from "./read-part.ts";

type Anchored = Exclude<Standing, { kind: "implied" }>;
type AtSpan = Extract<Standing, { kind: "span" }>;

const IMPLIED: Read<Standing> = { value: { kind: "implied" }, faults: NO_FAULTS };

/** Whether a passage may be given by its two ends: only where all of its words are compared each time. */
export type Length = "short" | "any";

/** Reads where a claim stands: at its span, at its cell, or nowhere. */
export function readStanding(
  claim: unknown,
  place: Place,
  length: Length = "short",
): Read<Standing> {
  const span = ownField(claim, "span");
  if (span !== undefined) return readSpan(span, inside(place, "span"), length);
  const cell = ownField(claim, "cell");
  if (cell !== undefined) return readCell(cell, inside(place, "cell"));
  return IMPLIED;
}

/** Reads a passage of a source that it names itself. */
export function readSpan(value: unknown, place: Place, length: Length = "short"): Read<AtSpan> {
  const read =
    length === "any" && isLong(value)
      ? readPart({ validator: validators.long_span, owner: "span" }, value, place)
      : readPart({ validator: validators.span, owner: "span" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  return anchored(read.value.source, selectorOf(read.value), place, read.faults);
}

function readCell(value: unknown, place: Place): Read<Anchored> {
  const read = hasPointer(value)
    ? readPart({ validator: validators.pointer_cell, owner: "cell" }, value, place)
    : readPart({ validator: validators.table_cell, owner: "cell" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { source } = read.value;
  return {
    value: { kind: "cell", source, cell: addressOf(read.value), place },
    faults: read.faults,
  };
}

/** Reads where in its source a piece of evidence stands; the source stands beside, not within. */
export function readEvidenceStanding(
  evidence: unknown,
  source: string,
  place: Place,
  length: Length,
): Read<Anchored> {
  const span = ownField(evidence, "span");
  if (span !== undefined) return readEvidenceSpan(span, source, inside(place, "span"), length);
  return readEvidenceCell(ownField(evidence, "cell"), source, inside(place, "cell"));
}

function readEvidenceSpan(
  value: unknown,
  source: string,
  place: Place,
  length: Length,
): Read<AtSpan> {
  const read =
    length === "any" && isLong(value)
      ? readPart({ validator: validators.long_evidence_span, owner: "span" }, value, place)
      : readPart({ validator: validators.evidence_span, owner: "span" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  return anchored(source, selectorOf(read.value), place, read.faults);
}

function readEvidenceCell(value: unknown, source: string, place: Place): Read<Anchored> {
  if (value === undefined) return NOT_WRITTEN;
  const read = hasPointer(value)
    ? readPart({ validator: validators.evidence_pointer_cell, owner: "cell" }, value, place)
    : readPart({ validator: validators.evidence_table_cell, owner: "cell" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  return {
    value: { kind: "cell", source, cell: addressOf(read.value), place },
    faults: read.faults,
  };
}

/** Whether a span is written by its two ends; one that has all of its words too is taken by them. */
function isLong(span: unknown): boolean {
  const has = (name: string) => ownField(span, name) !== undefined;
  return (has("head") || has("tail")) && !has("exact");
}

function hasPointer(cell: unknown): boolean {
  return ownField(cell, "pointer") !== undefined;
}

type WrittenSpan = (
  | { readonly exact: string }
  | { readonly head: string; readonly tail: string }
) & {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
};

function selectorOf(span: WrittenSpan): Selector {
  const { prefix = "", suffix = "", start = null, end = null } = span;
  const context = { prefix, suffix, start, end };
  return "exact" in span
    ? { exact: span.exact, ...context }
    : { head: span.head, tail: span.tail, ...context };
}

function anchored(
  source: string,
  selector: Selector,
  place: Place,
  faults: readonly PlacedFault[],
): Read<AtSpan> {
  const { start, end } = selector;
  if (start !== null && end !== null && end <= start)
    return { value: null, faults: [...faults, endBeforeStart(end, start, place)] };
  return { value: { kind: "span", source, selector, place }, faults };
}

function endBeforeStart(end: number, start: number, place: Place): PlacedFault {
  return {
    kind: "bad-value",
    place: inside(place, "end"),
    actual: String(end),
    allowed: [],
    nearest: null,
    expected: `A number greater than the start, ${start}.`,
    example: null,
  };
}

type WrittenCell =
  | { readonly pointer: string }
  | { readonly row: string | number; readonly column: string | number };

function addressOf(cell: WrittenCell): CellAddress {
  if ("pointer" in cell) return { kind: "pointer", pointer: cell.pointer };
  return { kind: "table", row: cell.row, column: cell.column };
}
