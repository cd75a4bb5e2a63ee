import { toExactText } from "../../interval/decimal.ts";
import type { Figure } from "../../quantity/figure.ts";
import type * as Schema from "../../schema/scan.ts";
import { type CodePointIndex, indexCodePoints, toCodePoints } from "../../text/code-points.ts";
import type { Span } from "../../text/span.ts";
import { safeJson } from "../json/safe-json.ts";
import type { ScannedFile } from "./scanned-file.ts";

/** Everything that was read, as JSON that `schemas/scan.schema.json` describes. */
export function jsonScan(files: readonly ScannedFile[]): string {
  const scan: Schema.Scan = { version: 1, files: files.map(reportFile) };
  return safeJson(scan);
}

function reportFile({ path, lines, scan }: ScannedFile): Schema.File {
  const index = indexCodePoints(lines.text);
  return {
    path,
    figures: scan.figures.map((figure) => reportFigure(figure, index)),
    quotations: scan.quotations.map(({ span, inner, depth, closed, continues }) => ({
      text: lines.text.slice(inner.start, inner.end),
      ...offsets(inner, index),
      with_marks: offsets(span, index),
      depth,
      closed,
      continues,
    })),
    identifiers: scan.identifiers.map(({ span, text, reason }) => ({
      text,
      ...offsets(span, index),
      reason,
    })),
  };
}

function reportFigure(figure: Figure, index: CodePointIndex): Schema.Figure {
  const { hedge, step } = figure;
  return {
    text: figure.text,
    ...offsets(figure.span, index),
    kind: figure.kind,
    low: toExactText(figure.low),
    high: toExactText(figure.high),
    unit: figure.unit.name,
    exact: figure.isExact,
    precision: step === null ? null : toExactText(step),
    hedge:
      hedge === null ? null : { text: hedge.text, kind: hedge.kind, ...offsets(hedge.span, index) },
    direction: figure.direction,
    ambiguity: figure.ambiguity,
  };
}

function offsets(span: Span, index: CodePointIndex): Schema.Offsets {
  return {
    utf16: [span.start, span.end],
    code_points: [toCodePoints(index, span.start), toCodePoints(index, span.end)],
  };
}
