import type { JsonFault } from "./json-fault.ts";
import type { Recovery } from "./recovered-value.ts";
import { Recoverer } from "./recoverer.ts";

/**
 * Reads a text that `JSON.parse` refuses as its writer meant it. Brackets that do not fit together
 * are judged a second time by the indentation of their lines, which often shows the one that is missing.
 * Without values it only finds the faults, in one pass that keeps nothing.
 */
export function recover(text: string, keepsValues = true): Recovery {
  const plain = new Recoverer(text, false, keepsValues).read();
  if (!keepsValues || !plain.faults.some(isBracketFault)) return plain;
  const indented = new Recoverer(text, true, true).read();
  return indented.faults.length <= plain.faults.length ? indented : plain;
}

function isBracketFault(fault: JsonFault): boolean {
  if (fault.kind !== "syntax") return false;
  return /^(?:missing-close|missing-open|unexpected-close|text-after-end)$/.test(fault.problem);
}
