import type { Evidence } from "../schema/claim.ts";

/** A piece of evidence as a person writes it on one line: a source, and the place in it. */
export interface WrittenEvidence {
  /** The id of a source, or the path of a file that is to be one. */
  readonly source: string;
  readonly place: string;
}

/** Parts "cards:before:approvals" at its first colon; null where nothing stands on one side of it. */
export function splitEvidence(written: string): WrittenEvidence | null {
  const colon = written.indexOf(":");
  const source = written.slice(0, Math.max(0, colon)).trim();
  const place = written.slice(colon + 1).trim();
  return source === "" || place === "" ? null : { source, place };
}

/**
 * A piece of evidence in a source: "before:approvals" (row, column), "/total" (JSON Pointer) or the words of a
 * text. A row or column in up to three digits is its number; a longer one, such as a year, is its name.
 */
export function writeEvidence(source: string, place: string): Evidence {
  if (place.startsWith("/")) return { source, cell: { pointer: place } };
  const [row = "", column = "", ...more] = place.split(":");
  if (more.length > 0 || /\s/.test(column.trim()) || column.trim() === "" || column.startsWith(" "))
    return { source, span: { exact: place } };
  return { source, cell: { row: numberOrName(row), column: numberOrName(column) } };
}

function numberOrName(written: string): string | number {
  const word = written.trim();
  return /^[1-9]\d{0,2}$/.test(word) ? Number(word) : word;
}
