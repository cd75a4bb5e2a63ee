import type { Span } from "../text/span.ts";

/** A part of a text (offsets in UTF-16 code units) and what is to stand there instead. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with all edits made; what no edit spans stays as it is. Edits that overlap are a bug and thrown. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let end = 0;
  for (const edit of inOrder) {
    if (edit.span.start < end) throw new Error(`two edits overlap at ${edit.span.start}`);
    parts.push(text.slice(end, edit.span.start), edit.text);
    end = edit.span.end;
  }
  parts.push(text.slice(end));
  return parts.join("");
}

/** The edits that take edits of a text back, in the text that they gave. */
export function inverseEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let grown = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text: written }) => {
      const start = span.start + grown;
      grown += written.length - (span.end - span.start);
      return {
        span: { start, end: start + written.length },
        text: text.slice(span.start, span.end),
      };
    });
}
