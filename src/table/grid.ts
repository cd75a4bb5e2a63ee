import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";
import type { CellFault } from "./table-fault.ts";

/** The head of a column, and where it stands. */
export interface Head {
  readonly name: string;
  readonly span: Span;
}

/** The data rows, counted from 1, that a key names: the first, and another where it is not the only one. */
export interface KeyedRow {
  readonly row: number;
  readonly other: number | null;
}

/** The cells of a kind of source that has rows and columns, whatever it is written in. */
export interface Grid {
  readonly heads: readonly Head[];
  readonly rowCount: number;
  /** Which column names the rows, from 0, or why none does. */
  readonly keyColumn: number | Extract<CellFault, { kind: "no-key-column" }>;
  readonly rowsByKey: () => ReadonlyMap<string, KeyedRow>;
  /** The cell of a data row from 1 and a column from 0, both within the grid. */
  readonly cellAt: (row: number, column: number) => Cell | CellFault;
}
