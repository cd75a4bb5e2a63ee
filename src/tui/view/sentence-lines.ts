import { lineText, positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { Line } from "../text/line.ts";
import { rowLine, wrapRows } from "../text/wrapping.ts";
import type { Context } from "./context.ts";

/** How much of a paragraph is shown before and after the span where it is long. */
const AROUND = 240;

/** The paragraph in which a claim stands, its span marked. Nothing for a claim that stands nowhere. */
export function sentenceLines({ entry, width }: Context): readonly Line[] {
  const { stood } = entry.result;
  if (stood.kind !== "printed") return [];
  const read = entry.owner.sources.get(stood.source.id);
  if (read === undefined) return [];
  const { text, starts } = read.lines;
  const { line } = positionAt(read.lines, stood.span.start);
  const start = starts[line - 1] ?? 0;
  const end = Math.max(stood.span.end, start + lineText(read.lines, line).length);
  const part = around(text, stood.span, { start, end });
  return wrapRows(text, part, width).map((row) =>
    rowLine(row, [{ span: stood.span, style: "marked" }]),
  );
}

/** The part of the paragraph near the span, cut between words. */
function around(text: string, span: Span, paragraph: Span): Span {
  const from = span.start - AROUND;
  const to = span.end + AROUND;
  const start = from <= paragraph.start ? paragraph.start : text.indexOf(" ", from) + 1;
  const lastSpace = text.lastIndexOf(" ", to);
  const end = to >= paragraph.end ? paragraph.end : Math.max(span.end, lastSpace);
  return { start: Math.min(start, span.start), end };
}
