import { mapValidJson } from "../json/json-map.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Grid } from "./grid.ts";
import { jsonGrid } from "./json-grid.ts";
import type { TableFault } from "./table-fault.ts";
import type { Tree } from "./tree.ts";

/** A JSON text as a tree of values and, where it is a list of objects, as a grid. */
export interface JsonTable {
  readonly tree: Tree | null;
  readonly grid: Grid | null;
  readonly faults: readonly TableFault[];
}

/** So many faults of the text are told, and of its doubled keys the first. */
const MOST_FAULTS = 20;

/** Reads JSON (RFC 8259) as data. A broken text gives faults alone: half a file is no evidence. */
export function readJsonTable(text: string, key: string | null): JsonTable {
  const { value, faults } = parseJson(text);
  const doubled = faults.filter((fault) => fault.kind === "duplicate-key");
  const told: TableFault[] = faults
    .filter((fault) => fault.kind !== "duplicate-key")
    .slice(0, MOST_FAULTS)
    .map((fault) => ({ kind: "json", fault }));
  const [first] = doubled;
  if (first !== undefined) {
    const { key: name, span } = first;
    told.push({ kind: "duplicate-key", name, span, first: first.first, count: doubled.length });
  }
  if (faults.some(({ kind }) => kind === "syntax")) return { tree: null, grid: null, faults: told };
  const duplicates = new Map(
    doubled.map((fault) => [fault.span.start, { key: fault.key, first: fault.first }] as const),
  );
  const tree = { map: mapValidJson(text), duplicates };
  const { grid, faults: gridFaults } = jsonGrid(tree, value, key);
  return { tree, grid, faults: [...told, ...gridFaults] };
}
