import type { Source } from "../ledger/case.ts";
import { readTable, type Table } from "../table/read-table.ts";
import type { TextFormat } from "./quotations/passage.ts";

/** What a kind of source is, beyond its canonical text. */
export interface SourceKind {
  /** How its prose is read. */
  readonly prose: TextFormat;
  /** How its cells are read, with the name of its key column; null for a kind that has none. */
  readonly readCells: ((text: string, key: string | null) => Table) | null;
}

/**
 * The kinds of source by the `format` of the ledger. A further kind, such as HTML, PDF or a query over
 * a data base, is one more line here beside its entry in the schema, and what makes its canonical text
 * of bytes: what is anchored, compared and judged asks only for text, prose and cells.
 */
export const SOURCE_KINDS: Readonly<Record<Source["format"], SourceKind>> = {
  plain: { prose: "plain", readCells: null },
  markdown: { prose: "markdown", readCells: null },
  csv: { prose: "plain", readCells: (text, key) => readTable(text, "csv", key) },
  json: { prose: "plain", readCells: (text, key) => readTable(text, "json", key) },
};

/** What is asked for the cells of a source that has none. */
export const NO_CELLS: Table = { grid: null, tree: null, isBroken: false, faults: [] };
