import type { Statement } from "../../evaluate/coverage.ts";
import { positionAt } from "../../text/line-index.ts";
import type { ReadSource, Verification } from "../../verify.ts";
import type { CheckedCase } from "./checked-case.ts";

/** A figure, date or quotation of a document that no claim records. */
export interface Gap {
  readonly owner: CheckedCase;
  readonly source: ReadSource;
  readonly statement: Statement;
  readonly line: number;
}

/** How many figures, dates and quotations the documents have, how many of them are recorded, and the others. */
export interface Gaps {
  readonly total: number;
  readonly recorded: number;
  readonly list: readonly Gap[];
}

/** What no claim records, case by case and document by document, in the order of the text. */
export function gapsOf({ cases }: Verification): Gaps {
  let total = 0;
  const list = cases.flatMap((owner) =>
    owner.coverage.flatMap(({ source: id, statements }) => {
      total += statements.length;
      const source = owner.sources.get(id);
      if (source === undefined) return [];
      return statements
        .filter(({ recorded }) => recorded === null)
        .map((statement): Gap => {
          const { line } = positionAt(source.lines, statement.span.start);
          return { owner, source, statement, line };
        });
    }),
  );
  return { total, recorded: total - list.length, list };
}
