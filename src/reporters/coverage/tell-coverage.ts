import type { Coverage, CoveredKind } from "../../evaluate/coverage.ts";
import { coverageShare } from "./coverage-share.ts";

const ORDER: readonly CoveredKind[] = ["figure", "date", "quotation"];

/** The coverage of a document in a line: "22 of 23 recorded (14 of 15 figures, 5 dates, 3 quotations)". */
export function tellCoverage(coverage: Coverage): string {
  const { recorded, total } = coverageShare(coverage);
  if (total === 0) return "no figure, date or quotation to record";
  const kinds = ORDER.flatMap((kind) => {
    const all = coverage.statements.filter((statement) => statement.kind === kind);
    if (all.length === 0) return [];
    const done = all.filter((statement) => statement.recorded !== null).length;
    const noun = all.length === 1 ? kind : `${kind}s`;
    return [done === all.length ? `${done} ${noun}` : `${done} of ${all.length} ${noun}`];
  });
  const share = recorded === total ? `all ${total} recorded` : `${recorded} of ${total} recorded`;
  return `${share} (${kinds.join(", ")})`;
}
