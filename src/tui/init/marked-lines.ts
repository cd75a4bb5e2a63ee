import { sentenceAt } from "../../text/sentence.ts";
import { type Span, spansOverlap } from "../../text/span.ts";
import type { Line } from "../text/line.ts";
import { type Mark, rowLine, wrapRows } from "../text/wrapping.ts";

/** How much is shown before and after a passage where its sentence is long, in UTF-16 code units. */
const AROUND = 240;

/** The sentences in which passages stand, each once and in the order of the text, with all passages marked. */
export function markedLines(
  text: string,
  marks: readonly Mark[],
  width: number,
): readonly (readonly Line[])[] {
  const parts = marks.map(({ span }) => around(text, span)).toSorted((a, b) => a.start - b.start);
  return joined(parts).map((part) => wrapRows(text, part, width).map((row) => rowLine(row, marks)));
}

/** Parts that overlap as one. */
function joined(parts: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last === undefined || !spansOverlap(last, part)) whole.push(part);
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return whole;
}

/** The sentence of a passage, which may reach over several; cut between words where it is long. */
function around(text: string, span: Span): Span {
  const first = sentenceAt(text, span.start);
  const last = sentenceAt(text, Math.max(span.start, span.end - 1));
  const from = span.start - AROUND;
  const to = span.end + AROUND;
  const start = from <= first.start ? first.start : text.indexOf(" ", from) + 1;
  const end = to >= last.end ? last.end : text.lastIndexOf(" ", to);
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}
