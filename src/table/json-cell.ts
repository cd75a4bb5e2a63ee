import type { JsonNode } from "../json/json-map.ts";
import { follow } from "../json/locate.ts";
import { indexOfStep, pointerOf, stepsOf } from "../json/pointer.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Lookup } from "./lookup.ts";
import type { CellFault } from "./table-fault.ts";
import type { Tree } from "./tree.ts";

/** The value at a JSON Pointer (RFC 6901) as a cell: a number by its printed digits, a text without escapes. */
export function cellAtPointer(tree: Tree, pointer: string): Lookup {
  const steps = stepsOf(pointer);
  const { root, text } = tree.map;
  if (steps === undefined || root === null) return fault({ kind: "bad-pointer", pointer });
  const doubled = duplicateOnTheWay(tree, root, steps);
  if (doubled !== null) return fault(doubled);
  const { node, missing } = follow(root, steps);
  if (missing > 0) return fault(noSuchPointer(node, pointer, steps, steps.length - missing));
  const { span } = node;
  const first = text[span.start];
  if (first === "{") return fault({ kind: "not-a-value", holds: "object", span });
  if (first === "[") return fault({ kind: "not-a-value", holds: "list", span });
  const printed = text.slice(span.start, span.end);
  if (first !== '"')
    return printed === "null"
      ? fault({ kind: "empty-cell", span })
      : { kind: "cell", cell: { text: printed, span, column: columnOf(root, steps) } };
  const value = String(JSON.parse(printed)).trim();
  const inner = { start: span.start + 1, end: span.end - 1 };
  if (value === "") return fault({ kind: "empty-cell", span });
  return { kind: "cell", cell: { text: value, span: inner, column: columnOf(root, steps) } };
}

function fault(found: CellFault): Lookup {
  return { kind: "fault", fault: found };
}

/** The name of the last step, where it is a column: a key of an object in a list. */
function columnOf(root: JsonNode, steps: readonly string[]): string | null {
  const name = steps.at(-1);
  if (name === undefined || steps.length < 2) return null;
  const list = follow(root, steps.slice(0, -2)).node.children();
  return list.kind === "array" ? name : null;
}

/** A key that its object has twice, among those that the steps pass: which of the two is meant, nobody knows. */
function duplicateOnTheWay(
  { duplicates }: Tree,
  root: JsonNode,
  steps: readonly string[],
): CellFault | null {
  if (duplicates.size === 0) return null;
  for (let taken = 1; taken <= steps.length; taken += 1) {
    const { node, missing } = follow(root, steps.slice(0, taken));
    const known = node.key === null ? undefined : duplicates.get(node.key.start);
    if (missing === 0 && known !== undefined && node.key !== null)
      return { kind: "duplicate-key", key: known.key, span: node.key, first: known.first };
    if (missing > 0) return null;
  }
  return null;
}

function noSuchPointer(
  node: JsonNode,
  pointer: string,
  steps: readonly string[],
  taken: number,
): CellFault {
  const step = steps[taken] ?? "";
  const children = node.children();
  const names = children.kind === "object" ? children.members.keys() : [];
  const nearest = indexOfStep(step) === undefined ? nearestName(step, names) : null;
  const reached = pointerOf(steps.slice(0, taken));
  return { kind: "no-such-pointer", pointer, reached, step, nearest, span: node.span };
}
