import { nodeAt } from "../json/locate.ts";
import { pointerOf } from "../json/pointer.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Grid, KeyedRow } from "./grid.ts";
import { cellAtPointer } from "./json-cell.ts";
import type { TableFault } from "./table-fault.ts";
import type { Tree } from "./tree.ts";

/** An object of a parsed JSON text. */
type Members = Readonly<Record<string, unknown>>;

/**
 * The grid of a list of objects: the whole text, or the only such list in the object that it is.
 * A column is a key that any of the objects has; `key` names the one whose values name the rows,
 * null is the first.
 */
export function jsonGrid(
  tree: Tree,
  value: unknown,
  key: string | null,
): { readonly grid: Grid | null; readonly faults: readonly TableFault[] } {
  const list = listIn(value);
  if (list === null) return { grid: null, faults: [] };
  const { rows, steps } = list;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found = key === null ? 0 : names.indexOf(key);
  const keyColumn: Grid["keyColumn"] =
    found === -1
      ? { kind: "no-key-column", name: key ?? "", nearest: nearestName(key ?? "", names) }
      : found;
  const byKey = rowsByKey(rows, names[found]);
  const span = nodeAt(tree.map, pointerOf(steps))?.span ?? { start: 0, end: 0 };
  const pointerTo = (row: number, column: number) =>
    pointerOf([...steps, row - 1, names[column] ?? ""]);
  const grid: Grid = {
    heads: names.map((name) => ({ name, span })),
    rowCount: rows.length,
    keyColumn,
    rowsByKey: () => byKey,
    cellAt: (row, column) => {
      const cell = cellAtPointer(tree, pointerTo(row, column));
      if (cell.kind === "cell") return { ...cell.cell, column: names[column] ?? null };
      const { fault } = cell;
      return fault.kind === "no-such-pointer" ? { kind: "empty-cell", span: fault.span } : fault;
    },
  };
  return { grid, faults: typeof keyColumn === "number" ? [] : [keyColumn] };
}

function listIn(
  value: unknown,
): { readonly rows: readonly Members[]; readonly steps: readonly string[] } | null {
  const rows = rowsOf(value);
  if (rows !== null) return { rows, steps: [] };
  if (!isMembers(value)) return null;
  const lists = Object.entries(value).flatMap(([name, inner]) => {
    const innerRows = rowsOf(inner);
    return innerRows === null ? [] : [{ rows: innerRows, steps: [name] }];
  });
  const [list, ...others] = lists;
  return list === undefined || others.length > 0 ? null : list;
}

function rowsOf(value: unknown): readonly Members[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items: readonly unknown[] = value;
  return items.every(isMembers) ? items : null;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsByKey(
  rows: readonly Members[],
  name: string | undefined,
): ReadonlyMap<string, KeyedRow> {
  const byKey = new Map<string, KeyedRow>();
  for (const [index, members] of rows.entries()) {
    const value = name === undefined ? undefined : members[name];
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = String(value).trim();
    const first = byKey.get(text);
    if (first === undefined) byKey.set(text, { row: index + 1, other: null });
    else if (first.other === null) byKey.set(text, { row: first.row, other: index + 1 });
  }
  return byKey;
}
