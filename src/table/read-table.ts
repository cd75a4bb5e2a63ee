import type { Grid } from "./grid.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonTable } from "./read-json-table.ts";
import type { TableFault } from "./table-fault.ts";
import type { Tree } from "./tree.ts";

/**
 * A data source: what it has of rows and columns, and of values within values. A further kind
 * (HTML, SQL) is one more function that gives one of the two, or both.
 */
export interface Table {
  readonly grid: Grid | null;
  readonly tree: Tree | null;
  /** Whether the text is too broken for any of its cells to be trusted. */
  readonly isBroken: boolean;
  readonly faults: readonly TableFault[];
}

/**
 * Reads a canonical text as data; linear in it.
 * @param key the column whose cells name the rows; null is the first
 */
export function readTable(text: string, format: "csv" | "json", key: string | null = null): Table {
  if (format === "csv") return { tree: null, isBroken: false, ...readCsv(text, key) };
  const table = readJsonTable(text, key);
  return { isBroken: table.tree === null, ...table };
}
