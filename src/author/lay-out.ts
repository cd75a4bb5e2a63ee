import { type JsonNode, mapValidJson } from "../json/json-map.ts";
import { countCodePoints } from "../text/line-index.ts";
import { PLAIN, type Shape } from "./shape.ts";

/** Where a value is to be laid out: behind so many columns of a line with this indentation. */
export interface Spot {
  readonly indent: string;
  readonly column: number;
  /** What one step of indentation is. */
  readonly step: string;
}

/** The longest line, in code points, unless a single text is longer. */
export const WIDTH = 100;

/**
 * A JSON text as a ledger has it: the keys of objects in the order of their shape; what fits into the
 * width on one line, else one item a line. Texts and numbers stay as they are spelled. The text must be
 * valid and its keys distinct: of a key used twice only the last would be left.
 */
export function layOut(json: string, shape: Shape, spot: Spot): string {
  const { text, root } = mapValidJson(json);
  return root === null ? "" : layNode(text, root, shape, spot);
}

function layNode(text: string, node: JsonNode, shape: Shape, spot: Spot): string {
  const children = node.children();
  if (children.kind === "scalar") return rawText(text, node);
  const line = onOneLine(text, node, shape);
  // The comma behind it counts, whether there is one or not.
  const fits = spot.column + countCodePoints(line, 0, line.length) + 1 <= WIDTH;
  if (fits && (!shape.isOpen || /^(?:\{\}|\[\])$/.test(line))) return line;
  const inner = spot.indent + spot.step;
  const items = entriesOf(text, node, shape).map((entry) => {
    const head = inner + entry.head;
    const column = countCodePoints(head, 0, head.length);
    return head + layNode(text, entry.node, entry.shape, { ...spot, indent: inner, column });
  });
  const [open, close] = children.kind === "object" ? ["{", "}"] : ["[", "]"];
  return `${open}\n${items.join(",\n")}\n${spot.indent}${close}`;
}

function onOneLine(text: string, node: JsonNode, shape: Shape): string {
  const children = node.children();
  if (children.kind === "scalar") return rawText(text, node);
  const items = entriesOf(text, node, shape).map(
    (entry) => entry.head + onOneLine(text, entry.node, entry.shape),
  );
  if (children.kind === "array") return `[${items.join(", ")}]`;
  return items.length === 0 ? "{}" : `{ ${items.join(", ")} }`;
}

interface Entry {
  /** The key with its colon, or nothing. */
  readonly head: string;
  readonly node: JsonNode;
  readonly shape: Shape;
}

function entriesOf(text: string, node: JsonNode, shape: Shape): readonly Entry[] {
  const children = node.children();
  if (children.kind === "scalar") return [];
  if (children.kind === "array")
    return children.items.map((item) => ({ head: "", node: item, shape: shape.each ?? PLAIN }));
  return [...children.members]
    .toSorted(([one], [other]) => rankOf(one, shape) - rankOf(other, shape))
    .map(([name, member]) => ({
      head: `${member.key === null ? "" : text.slice(member.key.start, member.key.end)}: `,
      node: member,
      shape: shape.below.get(name) ?? shape.each ?? PLAIN,
    }));
}

/** The place of a key in the order of its shape; keys that are not in it come last. */
export function rankOf(key: string, shape: Shape): number {
  const rank = shape.keys.indexOf(key);
  return rank === -1 ? shape.keys.length : rank;
}

function rawText(text: string, { span }: JsonNode): string {
  return text.slice(span.start, span.end);
}
