import type { JsonNode } from "../json/json-map.ts";
import { nodeAt } from "../json/locate.ts";
import { pointerOf, stepsOf } from "../json/pointer.ts";
import type { LedgerText } from "./ledger-text.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * The edit that takes a field of an object or an item of a list away, with its comma and nothing else. A list that
 * would be left empty goes as a whole. Null where nothing is.
 */
export function removeEntry(ledger: LedgerText, pointer: string): TextEdit | null {
  const steps = stepsOf(pointer);
  const node = nodeAt(ledger.map, pointer);
  if (steps === undefined || steps.length === 0 || node === null) return null;
  const above = pointerOf(steps.slice(0, -1));
  const children = nodeAt(ledger.map, above)?.children();
  if (children === undefined || children.kind === "scalar") return null;
  const entries = children.kind === "array" ? children.items : [...children.members.values()];
  const at = entries.findIndex(({ span }) => span.start === node.span.start);
  const before = entries[at - 1];
  const next = entries[at + 1];
  if (before !== undefined) return cut(before.span.end, node.span.end);
  if (next !== undefined) return cut(startOf(node), startOf(next));
  return children.kind === "array" ? removeEntry(ledger, above) : cut(startOf(node), node.span.end);
}

function startOf({ key, span }: JsonNode): number {
  return key?.start ?? span.start;
}

function cut(start: number, end: number): TextEdit {
  return { span: { start, end }, text: "" };
}
