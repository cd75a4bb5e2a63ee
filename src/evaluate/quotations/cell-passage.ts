import type { Span } from "../../text/span.ts";
import { type Passage, readPassage } from "./passage.ts";

/** The words of a data cell, which its file may write with escapes, and the way back to where they stand in the file. */
export interface CellPassage {
  readonly passage: Passage;
  readonly inSource: (span: Span) => Span;
}

/**
 * @param text the value of the cell
 * @param written its source's text, and `at` where the cell stands there
 */
export function cellPassage(
  text: string,
  written: string,
  at: Span,
  format: "json" | "csv",
): CellPassage {
  const offsets = offsetsOf(text, written.slice(at.start, at.end), format);
  const inSource = (offset: number) => at.start + (offsets[offset] ?? at.end - at.start);
  return {
    passage: readPassage(text),
    inSource: ({ start, end }) => ({ start: inSource(start), end: inSource(end) }),
  };
}

/** For each offset of a value, and for its end, where it stands in what is written. */
function offsetsOf(text: string, written: string, format: "json" | "csv"): readonly number[] {
  const stepAt = format === "json" ? jsonStep : csvStep;
  const offsets: number[] = [];
  let at = 0;
  // A value is told without the space around it.
  while (at < written.length && text !== "" && valueAt(written, at, format) !== text[0])
    at += stepAt(written, at);
  for (let offset = 0; offset < text.length; offset += 1) {
    offsets.push(at);
    at += stepAt(written, at);
  }
  offsets.push(at);
  return offsets;
}

function valueAt(written: string, at: number, format: "json" | "csv"): string {
  const character = written[at] ?? "";
  if (format === "csv" || character !== "\\") return character;
  return String(JSON.parse(`"${written.slice(at, at + jsonStep(written, at))}"`));
}

/** How many characters write one UTF-16 code unit of a JSON string (RFC 8259, 7). */
function jsonStep(written: string, at: number): number {
  if (written[at] !== "\\") return 1;
  return written[at + 1] === "u" ? 6 : 2;
}

/** A quotation mark within a quoted cell of CSV is written twice (RFC 4180, 2). */
function csvStep(written: string, at: number): number {
  return written.startsWith('""', at) ? 2 : 1;
}
