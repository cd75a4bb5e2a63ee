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

/** So many faults of the text are told; all of its doubled keys are known all the same. */
const MOST_FAULTS = 20;

/** Reads JSON (RFC 8259) as data. A broken text gives faults alone: half a file is no evidence. */
export function readJsonTable(text: string, key: string | null): JsonTable {
  const { value, faults } = parseJson(text);
  const told = faults.slice(0, MOST_FAULTS).map((fault) => ({ kind: "json" as const, fault }));
  if (faults.some(({ kind }) => kind === "syntax")) return { tree: null, grid: null, faults: told };
  const duplicates = new Map(
    faults.flatMap((fault) =>
      fault.kind === "duplicate-key"
        ? [[fault.span.start, { key: fault.key, first: fault.first }] as const]
        : [],
    ),
  );
  const tree = { map: mapValidJson(text), duplicates };
  const { grid, faults: gridFaults } = jsonGrid(tree, value, key);
  return { tree, grid, faults: [...told, ...gridFaults] };
}
