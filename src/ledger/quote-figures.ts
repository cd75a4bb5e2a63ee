import type { JsonMap } from "../json/json-map.ts";
import { locate, mapJson } from "../json/locate.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import type { FileRead } from "./read-files.ts";

/**
 * The faults, those of figures without quotation marks with the digits that the file has: 50.0 is
 * read from JSON as 50, and the figure to write is "50.0".
 */
export function quoteFigures(
  faults: readonly PlacedFault[],
  reads: readonly FileRead<unknown>[],
): readonly PlacedFault[] {
  const maps = new Map<string, JsonMap>();
  const mapOf = (path: string): JsonMap => {
    const map = maps.get(path) ?? mapJson(textOf(path, reads));
    maps.set(path, map);
    return map;
  };
  return faults.map((fault) => {
    if (fault.kind !== "figure-as-number") return fault;
    const map = mapOf(fault.place.file);
    const span = locate(map, fault.place.pointer, "value");
    const digits = span === null ? "" : map.text.slice(span.start, span.end);
    return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(digits)
      ? { ...fault, write: JSON.stringify(digits) }
      : fault;
  });
}

function textOf(path: string, reads: readonly FileRead<unknown>[]): string {
  const file = reads.find((read) => read.file.path === path)?.file;
  return file?.kind === "loaded" ? file.text : "";
}
