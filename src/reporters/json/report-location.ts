import type { Location } from "../../checks/finding.ts";
import type * as Report from "../../schema/report.ts";
import { positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSource } from "../../verify.ts";

/** A place that a finding points at, as the report writes it. */
export function reportLocation(location: Location): Report.Location {
  const { file, line, column, endLine, endColumn, excerpt } = location;
  return {
    file,
    line,
    column,
    end_line: endLine,
    end_column: endColumn,
    excerpt:
      excerpt === null
        ? null
        : {
            before: excerpt.text.slice(0, excerpt.start),
            marked: excerpt.text.slice(excerpt.start, excerpt.end),
            after: excerpt.text.slice(excerpt.end),
          },
  };
}

/** The place of a span of a source, as the report writes it. */
export function reportSpan({ path, lines }: ReadSource, span: Span): Report.Location {
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  return {
    file: path,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
    excerpt: null,
  };
}
