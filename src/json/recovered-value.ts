import type { Span } from "../text/span.ts";
import type { JsonFault } from "./json-fault.ts";
import type { JsonNode } from "./json-map.ts";

/** What a broken text still says, and what is wrong with it. */
export interface Recovery {
  readonly value: unknown;
  readonly root: JsonNode | null;
  readonly faults: readonly JsonFault[];
}

/** A value that recovery has read: what it is, and where it stands. */
export interface Recovered {
  readonly value: unknown;
  readonly node: JsonNode;
}

/** An object or list whose end has not been read yet; its members are added as they come. */
export type Frame = {
  readonly open: Span;
  /** The spaces at the head of the line on which it was opened. */
  readonly indent: number;
  readonly key: { readonly name: string; readonly span: Span } | null;
} & (
  | { readonly kind: "object"; readonly members: Map<string, Recovered> }
  | { readonly kind: "array"; readonly items: Recovered[] }
);

/** A value without parts. */
export function recoveredScalar(value: unknown, span: Span, key: Span | null): Recovered {
  const place = { start: span.start, end: span.end };
  return { value, node: { key, span: place, children: () => ({ kind: "scalar" }) } };
}

/** The object or list that a frame holds, ending at an offset. */
export function recoveredFrame(frame: Frame, end: number): Recovered {
  const span = { start: frame.open.start, end };
  const key = frame.key?.span ?? null;
  if (frame.kind === "array") {
    const items = frame.items.map((item) => item.node);
    const value = frame.items.map((item) => item.value);
    return { value, node: { key, span, children: () => ({ kind: "array", items }) } };
  }
  const entries = [...frame.members];
  const members = new Map(entries.map(([name, member]) => [name, member.node]));
  // fromEntries makes own properties of every name, `__proto__` too.
  const value = Object.fromEntries(entries.map(([name, member]) => [name, member.value]));
  return { value, node: { key, span, children: () => ({ kind: "object", members }) } };
}

/** Adds a value to an object or list; a key that the object has already is a fault, and the last use counts. */
export function addTo(frame: Frame, key: Frame["key"], value: Recovered): readonly JsonFault[] {
  if (frame.kind === "array") {
    frame.items.push(value);
    return [];
  }
  if (key === null) return [];
  const first = frame.members.get(key.name)?.node.key ?? null;
  frame.members.set(key.name, value);
  return first === null ? [] : [{ kind: "duplicate-key", key: key.name, span: key.span, first }];
}

/** Removes the value read last from the object or list that took it, and gives its key. */
export function takeBack(frame: Frame): Frame["key"] {
  if (frame.kind === "array") {
    frame.items.pop();
    return null;
  }
  const last = [...frame.members].at(-1);
  if (last === undefined) return null;
  frame.members.delete(last[0]);
  return { name: last[0], span: last[1].node.key ?? last[1].node.span };
}
