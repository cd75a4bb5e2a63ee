import type { JsonFault } from "../json/json-fault.ts";
import { mapValidJson } from "../json/json-map.ts";
import { parseJson } from "../json/parse-json.ts";
import { layOut } from "./lay-out.ts";
import { BARE_CLAIM, CLAIM_LIST, LEDGER, type Shape } from "./shape.ts";

/** A ledger file in the canonical order and layout, or what keeps it from being read as JSON. */
export type Formatted =
  | { readonly kind: "formatted"; readonly text: string }
  | { readonly kind: "fault"; readonly faults: readonly JsonFault[] };

/**
 * Lays a ledger file out: keys in the order of the schemas, what fits into 100 columns on one line, else one
 * item a line. Values stay as they are spelled, and lists in their order. A text with a fault, be it only a key used
 * twice, is left alone.
 */
export function formatLedger(text: string): Formatted {
  const { faults } = parseJson(text);
  if (faults.length > 0) return { kind: "fault", faults };
  return { kind: "formatted", text: `${layOut(text, shapeOfFile(text), TOP)}\n` };
}

const TOP = { indent: "", column: 0, step: "  " } as const;

/** The shape of a whole file, told by what it holds. */
export function shapeOfFile(text: string): Shape {
  const children = mapValidJson(text).root?.children();
  if (children?.kind === "array") return CLAIM_LIST;
  if (children?.kind !== "object") return LEDGER;
  return ["id", "kind"].some((key) => children.members.has(key)) ? BARE_CLAIM : LEDGER;
}

/** A value as the text of a new ledger file of that shape. */
export function ledgerText(value: unknown, shape: Shape): string {
  return `${layOut(JSON.stringify(value), shape, TOP)}\n`;
}
