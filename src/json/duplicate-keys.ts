import type { Span } from "../text/span.ts";
import type { JsonFault } from "./json-fault.ts";
import { decodedString, endOfString, isClosing, isOpening, skipSpace } from "./valid-text.ts";

/** The keys that an object of a valid JSON text uses more than once, each later use a fault. */
export function duplicateKeys(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const open: Map<string, Span>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOpening(code)) open.push(new Map());
    else if (isClosing(code)) open.pop();
    if (code !== 0x22) continue;
    const span = { start: at, end: endOfString(text, at) };
    at = span.end - 1;
    const keys = open.at(-1);
    if (keys === undefined || text[skipSpace(text, span.end)] !== ":") continue;
    const key = decodedString(text, span);
    const first = keys.get(key);
    if (first === undefined) keys.set(key, span);
    else faults.push({ kind: "duplicate-key", key, span, first });
  }
  return faults;
}

/** How many keys all objects within a parsed value have, and how many objects and lists lie one within another. */
export function extentOf(value: unknown): { readonly keys: number; readonly depth: number } {
  let keys = 0;
  let depth = 0;
  let level: readonly unknown[] = isNested(value) ? [value] : [];
  while (level.length > 0) {
    const below: unknown[] = [];
    for (const one of level) {
      const inner: readonly unknown[] = Array.isArray(one) ? one : Object.values(one ?? {});
      if (!Array.isArray(one)) keys += inner.length;
      for (const part of inner) if (isNested(part)) below.push(part);
    }
    level = below;
    depth += 1;
  }
  return { keys, depth };
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The value with everything nested deeper than so many levels made null. */
export function pruned(value: unknown, deepest: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (deepest === 0) return null;
  if (Array.isArray(value)) return value.map((item) => pruned(item, deepest - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, pruned(item, deepest - 1)]),
  );
}
