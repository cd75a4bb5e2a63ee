import type { Span } from "../text/span.ts";

/** Which cell is meant: by row and column of a table (a name, or a number from 1), or by JSON Pointer. */
export type Address =
  | { readonly kind: "table"; readonly row: string | number; readonly column: string | number }
  | { readonly kind: "pointer"; readonly pointer: string };

/** A value of a data source: its text without quotes, and where it stands in the canonical text. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
  /** The head of its column, where it has one. */
  readonly column: string | null;
}
