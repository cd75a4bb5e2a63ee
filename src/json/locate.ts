import type { Span } from "../text/span.ts";
import { DEEPEST } from "./json-fault.ts";
import { type JsonMap, type JsonNode, mapValidJson } from "./json-map.ts";
import { parsedOrNothing } from "./parse-json.ts";
import { indexOfStep, stepsOf } from "./pointer.ts";
import { recover } from "./recover.ts";

/** The map of any text: of a broken one, of what `parseJson` recovers. Make it once for many places. */
export function mapJson(text: string): JsonMap {
  return parsedOrNothing(text) === undefined
    ? { text, root: recover(text).root }
    : mapValidJson(text);
}

/**
 * Where a JSON Pointer (RFC 6901) points in a text: its value, or the key that names it.
 * For what is not there, the innermost value that would hold it; for the key of a list's item,
 * the item. Null when the pointer is malformed or the text holds nothing.
 */
export function locate(
  source: string | JsonMap,
  pointer: string,
  part: "key" | "value",
): Span | null {
  const map = typeof source === "string" ? mapJson(source) : source;
  const steps = stepsOf(pointer);
  if (steps === undefined || map.root === null) return null;
  const { node, missing } = follow(map.root, steps);
  return part === "key" && missing === 0 && node.key !== null ? node.key : node.span;
}

/** The value that a JSON Pointer points at, or null when there is none. */
export function nodeAt(map: JsonMap, pointer: string): JsonNode | null {
  const steps = stepsOf(pointer);
  if (steps === undefined || map.root === null) return null;
  const { node, missing } = follow(map.root, steps);
  return missing === 0 ? node : null;
}

/** The innermost value that the steps reach, and how many steps are left. */
export function follow(
  root: JsonNode,
  steps: readonly string[],
): { readonly node: JsonNode; readonly missing: number } {
  let node = root;
  for (const [taken, step] of steps.slice(0, DEEPEST).entries()) {
    const next = childOf(node, step);
    if (next === undefined) return { node, missing: steps.length - taken };
    node = next;
  }
  return { node, missing: Math.max(0, steps.length - DEEPEST) };
}

function childOf(node: JsonNode, step: string): JsonNode | undefined {
  const children = node.children();
  if (children.kind === "object") return children.members.get(step);
  if (children.kind === "scalar") return undefined;
  const index = indexOfStep(step);
  return index === undefined ? undefined : children.items[index];
}

/**
 * The part of the text that gave the code units [start, end) of a decoded string value:
 * an escape counts as what it stands for. Null when the pointer points at no string.
 */
export function spanInString(
  source: string | JsonMap,
  pointer: string,
  start: number,
  end: number,
): Span | null {
  const map = typeof source === "string" ? mapJson(source) : source;
  const node = nodeAt(map, pointer);
  if (node === null || !/["'“„‘`]/.test(map.text[node.span.start] ?? "")) return null;
  const from = offsetInString(map.text, node.span, start);
  return { start: from, end: start >= end ? from : offsetInString(map.text, node.span, end) };
}

/** Where the code unit of that number begins, the text before the closing mark at most. */
function offsetInString(text: string, span: Span, units: number): number {
  let at = span.start + 1;
  for (let unit = 0; unit < units && at < span.end - 1; unit += 1)
    at += text[at] !== "\\" ? 1 : /^\\u[0-9a-fA-F]{4}$/.test(text.slice(at, at + 6)) ? 6 : 2;
  return Math.min(at, span.end - 1);
}
