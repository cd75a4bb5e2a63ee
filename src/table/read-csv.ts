import { nearestName } from "../text/nearest-name.ts";
import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";
import { type Field, recordAt } from "./csv-record.ts";
import { readRows } from "./csv-rows.ts";
import type { Grid, Head } from "./grid.ts";
import { separatorOf } from "./separator.ts";
import type { CellFault, TableFault } from "./table-fault.ts";

/** A CSV text as a grid, and what is wrong with it. */
export interface Csv {
  readonly grid: Grid | null;
  readonly faults: readonly TableFault[];
}

/**
 * Reads CSV (RFC 4180; separated by comma, semicolon, tab or bar; the first record is the head;
 * empty lines count for nothing). Only the offset of each row is kept: a row is read again when a
 * cell of it is asked for. `key` names the column whose cells name the rows; null is the first.
 */
export function readCsv(text: string, key: string | null): Csv {
  const start = endOfBlankLines(text, 0);
  if (start >= text.length) return { grid: null, faults: [{ kind: "empty" }] };
  const separator = separatorOf(text.slice(start));
  const fields = recordAt(text, start, separator);
  const heads = fields.map(({ text: name, span }) => ({ name, span }));
  const keyColumn = keyColumnOf(heads, key);
  const first = (fields.at(-1)?.end ?? text.length) + 1;
  const rows = readRows(text, first, separator, heads.length, keyColumn);
  const faults = [
    ...quoteFaults(fields),
    ...duplicateHeads(heads),
    ...(typeof keyColumn === "number" ? [] : [keyColumn]),
    ...rows.faults,
  ];
  const grid: Grid = {
    heads,
    rowCount: rows.starts.length,
    keyColumn,
    rowsByKey: () => rows.byKey,
    cellAt: (row, column) => cellAt(text, rows.starts[row - 1] ?? 0, separator, heads, row, column),
  };
  return { grid, faults };
}

function keyColumnOf(heads: readonly Head[], key: string | null): Grid["keyColumn"] {
  if (key === null) return 0;
  const names = heads.map(({ name }) => name);
  const column = names.indexOf(key.trim());
  if (column !== -1) return column;
  return { kind: "no-key-column", name: key, nearest: nearestName(key, names) };
}

function endOfBlankLines(text: string, from: number): number {
  let at = from;
  for (let next = at; next < text.length && (text[next] ?? "").trim() === ""; next += 1)
    if (text[next] === "\n") at = next + 1;
  return text.slice(at).trim() === "" ? text.length : at;
}

function quoteFaults(fields: readonly Field[]): readonly TableFault[] {
  const [broken, ...others] = fields.filter(({ fault }) => fault !== null);
  if (broken === undefined || broken.fault === null) return [];
  return broken.fault === "unclosed-quote"
    ? [{ kind: "unclosed-quote", span: broken.span }]
    : [{ kind: "text-after-quote", span: broken.span, count: others.length + 1 }];
}

function duplicateHeads(heads: readonly Head[]): readonly TableFault[] {
  const seen = new Map<string, Span>();
  const again: { readonly name: string; readonly span: Span; readonly first: Span }[] = [];
  for (const { name, span } of heads) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, span);
    else if (name !== "") again.push({ name, span, first });
  }
  const [found] = again;
  return found === undefined ? [] : [{ kind: "duplicate-head", ...found, count: again.length }];
}

function cellAt(
  text: string,
  start: number,
  separator: string,
  heads: readonly Head[],
  row: number,
  column: number,
): Cell | CellFault {
  const fields = recordAt(text, start, separator);
  const broken = fields.find(({ fault }) => fault !== null);
  if (broken !== undefined) return { kind: "bad-quotes", row, span: broken.span };
  const found = fields.length;
  const field = fields[column];
  if (found !== heads.length || field === undefined) {
    const span = { start, end: fields.at(-1)?.end ?? start };
    return { kind: "ragged-row", row, span, expected: heads.length, found };
  }
  if (field.text === "") return { kind: "empty-cell", span: field.span };
  return { text: field.text, span: field.span, column: heads[column]?.name ?? null };
}
