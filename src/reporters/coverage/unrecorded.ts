import { excerptOf } from "../../checks/excerpt.ts";
import type { Excerpt } from "../../checks/finding.ts";
import type { Coverage, CoveredKind, Statement } from "../../evaluate/coverage.ts";
import { positionAt } from "../../text/line-index.ts";
import { sentenceAt } from "../../text/sentence.ts";
import type { ReadSource, VerifiedCase } from "../../verify.ts";

/** A figure, date or quotation that no claim records, with its place and the sentence around it. */
export interface Unrecorded {
  readonly kind: CoveredKind;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly excerpt: Excerpt;
}

/** What no claim of a case records in one of its documents, in the order of the text. */
export function unrecordedIn(
  { sources }: VerifiedCase,
  { source, statements }: Coverage,
): readonly Unrecorded[] {
  const read = sources.get(source);
  if (read === undefined) return [];
  return statements
    .filter(({ recorded }) => recorded === null)
    .map((statement) => placed(statement, read));
}

function placed({ kind, text, span }: Statement, { path, lines }: ReadSource): Unrecorded {
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  const last = Math.max(span.start, span.end - 1);
  const around = {
    start: sentenceAt(lines.text, span.start).start,
    end: sentenceAt(lines.text, last).end,
  };
  return {
    kind,
    text,
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: excerptOf(lines.text, around, span),
  };
}
