import { type JsonMap, type JsonNode, mapValidJson } from "../json/json-map.ts";
import { nodeAt } from "../json/locate.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Span } from "../text/span.ts";
import { layOut, rankOf, type Spot } from "./lay-out.ts";
import { PLAIN, type Shape } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** A ledger file whose JSON is sound, with the means to edit it and keep all else to the byte. */
export interface LedgerText {
  readonly text: string;
  readonly map: JsonMap;
  /** What one step of indentation is in this file. */
  readonly step: string;
}

/** Null for a text that is not JSON, or in which a key stands twice: nobody knows what an edit would mean there. */
export function openLedgerText(text: string): LedgerText | null {
  if (parseJson(text).faults.length > 0) return null;
  return { text, map: mapValidJson(text), step: /\n([ \t]+)\S/.exec(text)?.[1] ?? "  " };
}

/** A key of an object and its new value; `undefined` takes the key away. */
export type Member = readonly [key: string, value: unknown];

/**
 * Sets keys of the object at a JSON Pointer: in place where they are there, else where their shape puts
 * them. Null where no object is. All keys of one object are set by one call, as edits must not overlap.
 */
export function setMembers(
  ledger: LedgerText,
  pointer: string,
  changes: readonly Member[],
  shape: Shape,
): readonly TextEdit[] | null {
  const node = nodeAt(ledger.map, pointer);
  const children = node?.children();
  if (node === null || children?.kind !== "object") return null;
  const members = [...children.members];
  const inOrder = changes.toSorted(([one], [other]) => rankOf(one, shape) - rankOf(other, shape));
  const isSpread = /^\{\s*\n/.test(ledger.text.slice(node.span.start, node.span.end));
  const isShorter = changes.some(([, value]) => value === undefined);
  // Where only values change, not even a line that has grown too long is laid out anew.
  const isThere = changes.every(([key]) => members.some(([name]) => name === key));
  return (isSpread || isThere) && members.length > 0 && !isShorter
    ? editsOfSpread(ledger, members, inOrder, shape)
    : [{ span: node.span, text: rewritten(ledger, node, inOrder, shape) }];
}

type Written = readonly [key: string, node: JsonNode];

/** The edits of an object that has its members on lines of their own: one for each member that changes. */
function editsOfSpread(
  ledger: LedgerText,
  members: readonly Written[],
  changes: readonly Member[],
  shape: Shape,
): readonly TextEdit[] {
  const { step } = ledger;
  return changes.map(([key, value]) => {
    const json = JSON.stringify(value);
    const below = shape.below.get(key) ?? PLAIN;
    const there = members.find(([name]) => name === key)?.[1];
    if (there !== undefined)
      return { span: there.span, text: layOut(json, below, spotOf(ledger, there)) };
    const next = placeFor(key, members, shape);
    const neighbour = members[next === 0 ? 0 : next - 1]?.[1];
    const { indent } = spotOf(ledger, neighbour ?? { span: { start: 0 } });
    const head = `${JSON.stringify(key)}: `;
    const laid = layOut(json, below, { indent, column: indent.length + head.length, step });
    return next === 0
      ? { span: emptyAt(neighbour?.key?.start ?? 0), text: `${head}${laid},\n${indent}` }
      : { span: emptyAt(neighbour?.span.end ?? 0), text: `,\n${indent}${head}${laid}` };
  });
}

/** The whole object anew: what stays is as it was written. */
function rewritten(
  ledger: LedgerText,
  node: JsonNode,
  changes: readonly Member[],
  shape: Shape,
): string {
  const children = node.children();
  const { text } = ledger;
  const members = children.kind === "object" ? [...children.members] : [];
  const changed = new Map(changes);
  const pieces = members.map(([key, member]) => {
    const value = changed.get(key);
    if (changed.has(key)) return value === undefined ? null : pieceOf(key, value);
    return text.slice(member.key?.start ?? member.span.start, member.span.end);
  });
  for (const [key, value] of changes.toReversed())
    if (value !== undefined && !members.some(([name]) => name === key))
      pieces.splice(placeFor(key, members, shape), 0, pieceOf(key, value));
  const kept = pieces.filter((piece) => piece !== null);
  return layOut(`{${kept.join(",")}}`, PLAIN, spotOf(ledger, node));
}

function pieceOf(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

/** Before which member a new one belongs: the first that comes after it in the order of the shape. */
function placeFor(key: string, members: readonly Written[], shape: Shape): number {
  const rank = rankOf(key, shape);
  const at = members.findIndex(([name]) => rankOf(name, shape) > rank);
  return at === -1 ? members.length : at;
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}

/** Adds values at the end of the list at a JSON Pointer; null where no list is. */
export function appendItems(
  ledger: LedgerText,
  pointer: string,
  values: readonly unknown[],
  shape: Shape,
): TextEdit | null {
  const node = nodeAt(ledger.map, pointer);
  const children = node?.children();
  if (node === null || children?.kind !== "array") return null;
  const { text, step } = ledger;
  const items = values.map((value) => JSON.stringify(value));
  const last = children.items.at(-1);
  const isSpread = /^\[\s*\n/.test(text.slice(node.span.start, node.span.end));
  if (last === undefined || !isSpread) {
    const written = children.items.map(({ span }) => text.slice(span.start, span.end));
    const whole = `[${[...written, ...items].join(",")}]`;
    const laid = layOut(whole, { ...PLAIN, isOpen: shape.isOpen }, spotOf(ledger, node));
    return { span: node.span, text: laid };
  }
  const { indent } = spotOf(ledger, last);
  const place = { indent, column: indent.length, step };
  const added = items.map((item) => `,\n${indent}${layOut(item, shape.each ?? PLAIN, place)}`);
  return { span: emptyAt(last.span.end), text: added.join("") };
}

function spotOf(
  { text, step }: LedgerText,
  { span: { start } }: { readonly span: Pick<Span, "start"> },
): Spot {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? "";
  return { indent, column: start - lineStart, step };
}
