import { nearestName } from "../text/nearest-name.ts";
import type { Span } from "../text/span.ts";
import type { Address } from "./cell.ts";
import type { Grid } from "./grid.ts";
import { cellAtPointer } from "./json-cell.ts";
import type { Lookup } from "./lookup.ts";
import type { Table } from "./read-table.ts";
import type { CellFault } from "./table-fault.ts";

export type { Lookup } from "./lookup.ts";
export type { CellFault } from "./table-fault.ts";

/** A nearest name is looked for among so many. */
const MOST_NAMES = 10_000;

/** Finds a cell by its address: rows and columns by name or by number from 1, the head not counted. */
export function findCell(table: Table, address: Address): Lookup {
  if (table.isBroken) return fault({ kind: "broken-source" });
  if (address.kind === "pointer")
    return table.tree === null
      ? fault({ kind: "not-a-tree" })
      : cellAtPointer(table.tree, address.pointer);
  const { grid } = table;
  if (grid === null) return fault({ kind: "not-a-table" });
  const column = columnOf(grid, address.column);
  if (typeof column !== "number") return fault(column);
  const row = rowOf(grid, address.row);
  if (typeof row !== "number") return fault(row);
  const cell = grid.cellAt(row, column);
  return "kind" in cell ? fault(cell) : { kind: "cell", cell };
}

function fault(found: CellFault): Lookup {
  return { kind: "fault", fault: found };
}

/** The column from 0. */
function columnOf(grid: Grid, column: string | number): number | CellFault {
  const { heads } = grid;
  const columns = heads.map(({ name }) => name);
  if (typeof column === "number") {
    if (heads[column - 1] !== undefined) return column - 1;
    return { kind: "no-such-column", column, nearest: null, columns };
  }
  const name = columns.includes(column) ? column : column.trim();
  const first = columns.indexOf(name);
  const second = columns.indexOf(name, first + 1);
  if (first === -1) {
    const nearest = nearestName(name, columns.slice(0, MOST_NAMES));
    return { kind: "no-such-column", column, nearest, columns };
  }
  const spans = [heads[first]?.span, heads[second]?.span] as const;
  if (second === -1 || spans[0] === undefined || spans[1] === undefined) return first;
  return { kind: "ambiguous-column", name, first: spans[0], second: spans[1] };
}

/** The data row from 1. */
function rowOf(grid: Grid, row: string | number): number | CellFault {
  const rows = grid.rowCount;
  if (typeof row === "number") {
    const isThere = Number.isInteger(row) && row >= 1 && row <= rows;
    // A number may have been meant as a name: a year, say.
    const nearest = grid.rowsByKey().has(String(row)) ? String(row) : null;
    return isThere ? row : { kind: "no-such-row", row, nearest, rows };
  }
  const { keyColumn } = grid;
  if (typeof keyColumn !== "number") return keyColumn;
  const name = row.trim();
  const keyed = grid.rowsByKey().get(name);
  if (keyed === undefined) {
    const nearest = nearestName(name, grid.rowsByKey().keys().take(MOST_NAMES));
    return { kind: "no-such-row", row, nearest, rows };
  }
  if (keyed.other === null) return keyed.row;
  const first = placeOf(grid, keyed.row, keyColumn);
  return { kind: "ambiguous-row", name, first, second: placeOf(grid, keyed.other, keyColumn) };
}

function placeOf(grid: Grid, row: number, column: number): Span {
  const cell = grid.cellAt(row, column);
  return "span" in cell ? cell.span : { start: 0, end: 0 };
}
