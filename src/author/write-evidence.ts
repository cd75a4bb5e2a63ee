import type { Evidence } from "../schema/claim.ts";

/**
 * A piece of evidence from what a person writes on one line: "cards:before:approvals" (source, row, column),
 * "population:/total" (source, JSON Pointer) or "report:the words of the text" (source, passage). Null for
 * what is none of these. A row or column in digits is a number.
 */
export function writeEvidence(written: string): Evidence | null {
  const colon = written.indexOf(":");
  const source = written.slice(0, Math.max(0, colon)).trim();
  const rest = written.slice(colon + 1).trim();
  if (!/^[a-z][a-z0-9_]*$/.test(source) || rest === "") return null;
  if (rest.startsWith("/")) return { source, cell: { pointer: rest } };
  const [row = "", column = "", ...more] = rest.split(":");
  if (more.length > 0 || /\s/.test(column.trim()) || column.trim() === "" || column.startsWith(" "))
    return { source, span: { exact: rest } };
  return { source, cell: { row: numberOrName(row), column: numberOrName(column) } };
}

function numberOrName(written: string): string | number {
  const word = written.trim();
  return /^[1-9]\d{0,8}$/.test(word) ? Number(word) : word;
}
