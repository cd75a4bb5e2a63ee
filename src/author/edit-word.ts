import type { Remedy } from "../checks/remedy.ts";
import type { JsonNode } from "../json/json-map.ts";
import { nodeAt } from "../json/locate.ts";
import { pointerOf, stepsOf } from "../json/pointer.ts";
import { type LedgerText, setMembers } from "./ledger-text.ts";
import { removeEntry } from "./remove-entry.ts";
import { CLAIM, DERIVATION, LEDGER, type Shape, SOURCE } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** The remedies that change a word, a field or an entry of a ledger and need no source for it. */
export type WordRemedy = Extract<
  Remedy,
  { kind: "write" | "quote" | "respell" | "rename" | "add" | "leave-out" }
>;

/**
 * The edits of a ledger that such a remedy asks for; null where the ledger does not hold what it is about. Of a file that
 * is no sound JSON, and so not opened, only the characters can be put right.
 */
export function editWord(
  remedy: WordRemedy,
  text: string,
  ledger: LedgerText | null,
): readonly TextEdit[] | null {
  if (remedy.kind === "respell") {
    const { span, before, after } = remedy;
    const isThere = text.slice(span.start, span.end) === before;
    return isThere ? [{ span, text: after }] : null;
  }
  if (ledger === null) return null;
  const { pointer } = remedy.place;
  const node = nodeAt(ledger.map, pointer);
  if (node === null) return null;
  switch (remedy.kind) {
    case "write":
      return one(writeWord(remedy, node, ledger));
    case "quote": {
      const isNumber = /^-?[\d.]/.test(rawText(node, ledger));
      return isNumber ? [{ span: node.span, text: remedy.json }] : null;
    }
    case "rename":
      return one(renameField(remedy, ledger));
    case "add":
      return setMembers(ledger, pointer, [[remedy.field, remedy.value]], shapeAt(pointer));
    case "leave-out":
      return one(removeEntry(ledger, pointer));
  }
}

function one(edit: TextEdit | null): readonly TextEdit[] | null {
  return edit === null ? null : [edit];
}

function rawText({ span }: JsonNode, { text }: LedgerText): string {
  return text.slice(span.start, span.end);
}

function writeWord(
  { before, after, part }: Extract<Remedy, { kind: "write" }>,
  node: JsonNode,
  ledger: LedgerText,
): TextEdit | null {
  const raw = rawText(node, ledger);
  if (part === null)
    return raw === JSON.stringify(before) ? { span: node.span, text: JSON.stringify(after) } : null;
  // Only where the text is written without escapes do its offsets fit the file.
  if (raw.slice(1 + part.start, 1 + part.end) !== before) return null;
  const start = node.span.start + 1 + part.start;
  return { span: { start, end: start + before.length }, text: after };
}

/** The place is that of the field, by the name that it has. */
function renameField(
  { place, before, after }: Extract<Remedy, { kind: "rename" }>,
  ledger: LedgerText,
): TextEdit | null {
  const steps = stepsOf(place.pointer) ?? [];
  const owner = nodeAt(ledger.map, pointerOf(steps.slice(0, -1)))?.children();
  if (owner?.kind !== "object" || owner.members.has(after)) return null;
  const key = owner.members.get(before)?.key ?? null;
  return key === null ? null : { span: key, text: JSON.stringify(after) };
}

/** The shape of the objects to which a field may have to be added. */
function shapeAt(pointer: string): Shape {
  if (pointer === "") return LEDGER;
  if (/^\/sources\/[^/]+$/.test(pointer)) return SOURCE;
  return /\/(?:derivations|evidence|relations)\/\d+$/.test(pointer) ? DERIVATION : CLAIM;
}
