import type { JsonFault } from "../json/json-fault.ts";
import type { Span } from "../text/span.ts";

/**
 * What is wrong with a data source as a whole, whether or not a claim asks for a cell that it
 * touches. Of each kind the first is told, and in `count` how many there are.
 */
export type TableFault =
  | { readonly kind: "json"; readonly fault: Exclude<JsonFault, { kind: "duplicate-key" }> }
  | { readonly kind: "empty" }
  | {
      readonly kind: "ragged-row";
      /** The number of the row among the data rows, from 1. */
      readonly row: number;
      readonly span: Span;
      /** How many cells the head has, and how many this row. */
      readonly expected: number;
      readonly found: number;
      readonly count: number;
    }
  | {
      readonly kind: "duplicate-head" | "duplicate-row" | "duplicate-key";
      readonly name: string;
      readonly span: Span;
      readonly first: Span;
      readonly count: number;
    }
  /** A quotation mark that opens a cell and is never closed: all that follows is in that cell. */
  | { readonly kind: "unclosed-quote"; readonly span: Span }
  | { readonly kind: "text-after-quote"; readonly span: Span; readonly count: number }
  | { readonly kind: "no-key-column"; readonly name: string; readonly nearest: string | null };

/** Why a cell cannot be given. */
export type CellFault =
  | {
      readonly kind: "no-such-row";
      readonly row: string | number;
      readonly nearest: string | null;
      readonly rows: number;
    }
  | {
      readonly kind: "no-such-column";
      readonly column: string | number;
      readonly nearest: string | null;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: "ambiguous-row" | "ambiguous-column";
      readonly name: string;
      readonly first: Span;
      readonly second: Span;
    }
  | {
      readonly kind: "ragged-row";
      readonly row: number;
      readonly span: Span;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly kind: "bad-quotes"; readonly row: number; readonly span: Span }
  | { readonly kind: "no-key-column"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "empty-cell"; readonly span: Span }
  /** The source is prose: no cell of it can be asked for. */
  | { readonly kind: "no-cells" }
  /** Row and column of a source that is no table, or a pointer into one that is no tree. */
  | { readonly kind: "not-a-table" }
  | { readonly kind: "not-a-tree" }
  | { readonly kind: "bad-pointer"; readonly pointer: string }
  | {
      readonly kind: "no-such-pointer";
      readonly pointer: string;
      /** The pointer as far as it leads, the step that is not there, and the value where it ends. */
      readonly reached: string;
      readonly step: string;
      readonly nearest: string | null;
      readonly span: Span;
    }
  | { readonly kind: "not-a-value"; readonly holds: "object" | "list"; readonly span: Span }
  | {
      readonly kind: "duplicate-key";
      readonly key: string;
      readonly span: Span;
      readonly first: Span;
    }
  /** The source is broken, so that no cell of it can be trusted; its own faults say where. */
  | { readonly kind: "broken-source" };
