import type { Span } from "../text/span.ts";
import { decodedString, endOfString, endOfValue, skipSpace } from "./valid-text.ts";

/** A value in a JSON text: where it stands, where its key stands, and what it holds. */
export interface JsonNode {
  readonly key: Span | null;
  readonly span: Span;
  readonly children: () => Children;
}

/** What a value holds. Of a key used twice the last use counts, as in `JSON.parse`. */
type Children =
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "scalar" };

/** A JSON text with the means to find its values; what nobody asks for is never looked at. */
export interface JsonMap {
  readonly text: string;
  /** Null where the text holds no value at all. */
  readonly root: JsonNode | null;
}

/** The map of a text that `JSON.parse` takes; each object and list is read when first asked for. */
export function mapValidJson(text: string): JsonMap {
  // Around the one value of such a text stands nothing but space.
  const span = { start: skipSpace(text, 0), end: text.trimEnd().length };
  return { text, root: lazyNode(text, null, span) };
}

function lazyNode(text: string, key: Span | null, span: Span): JsonNode {
  let known: Children | null = null;
  return {
    key,
    span,
    children: () => {
      known ??= childrenOf(text, span);
      return known;
    },
  };
}

function childrenOf(text: string, span: Span): Children {
  const first = text[span.start];
  if (first === "{") return { kind: "object", members: membersOf(text, span) };
  if (first === "[") return { kind: "array", items: itemsOf(text, span) };
  return { kind: "scalar" };
}

function membersOf(text: string, span: Span): ReadonlyMap<string, JsonNode> {
  const members = new Map<string, JsonNode>();
  let at = skipSpace(text, span.start + 1);
  while (at < span.end - 1) {
    const key = { start: at, end: endOfString(text, at) };
    const colon = skipSpace(text, key.end);
    const value = valueAt(text, skipSpace(text, colon + 1));
    const name = decodedString(text, key);
    members.set(name, lazyNode(text, key, value));
    at = skipSpace(text, skipSpace(text, value.end) + 1);
  }
  return members;
}

function itemsOf(text: string, span: Span): readonly JsonNode[] {
  const items: JsonNode[] = [];
  let at = skipSpace(text, span.start + 1);
  while (at < span.end - 1) {
    const value = valueAt(text, at);
    items.push(lazyNode(text, null, value));
    at = skipSpace(text, skipSpace(text, value.end) + 1);
  }
  return items;
}

function valueAt(text: string, start: number): Span {
  return { start, end: endOfValue(text, start) };
}
