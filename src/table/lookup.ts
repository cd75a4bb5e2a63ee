import type { Cell } from "./cell.ts";
import type { CellFault } from "./table-fault.ts";

/** What was found at an address: the cell, or why there is none. */
export type Lookup =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "fault"; readonly fault: CellFault };
