import { duplicateKeys, extentOf, pruned } from "./duplicate-keys.ts";
import { DEEPEST, type JsonFault, syntaxFault } from "./json-fault.ts";
import { recover } from "./recover.ts";
import { structureOf } from "./valid-text.ts";

/** A JSON text read: its value, or as much of it as could be recovered, and what is wrong with it. */
export interface ParsedJson {
  /** Undefined where nothing could be read. Keys such as `__proto__` are own properties like any other. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/**
 * Reads JSON (RFC 8259). `JSON.parse` decides; places are looked for only when something is wrong.
 * Linear in the text, and never deeper on the stack than 64 levels.
 */
export function parseJson(text: string): ParsedJson {
  const strict = parseStrictly(text);
  return strict === undefined ? parseBroken(text) : { value: strict.value, faults: strict.faults };
}

/** The result when the text is valid, else nothing. */
function parseStrictly(text: string): ParsedJson | undefined {
  const value = parsedOrNothing(text);
  if (value === undefined) return undefined;
  const extent = extentOf(value);
  if (extent.depth <= DEEPEST && mostKeys(text) === extent.keys) return { value, faults: [] };
  const { keys, tooDeep } = structureOf(text, DEEPEST);
  const faults = keys === extent.keys ? [] : duplicateKeys(text);
  if (tooDeep === null) return { value, faults };
  const span = { start: tooDeep, end: tooDeep + 1 };
  const fault: JsonFault = { kind: "too-deep", limit: DEEPEST, span };
  return { value: pruned(value, DEEPEST), faults: [...faults, fault] };
}

/** In a longer text to list the keys takes more than to step over it. */
const LONGEST_LISTED = 1_000_000;

/** So many keys a valid text has at most: strings that begin with a colon are counted with them. */
function mostKeys(text: string): number {
  return text.length > LONGEST_LISTED ? Infinity : (text.match(/"\s*:/g)?.length ?? 0);
}

/** Of a longer broken text the faults are told and nothing is recovered. */
const MOST_RECOVERED = 4_000_000;

/** The value of a valid text; nothing, which no JSON text means, for any other. */
export function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseBroken(text: string): ParsedJson {
  const { value, faults } = recover(text, text.length <= MOST_RECOVERED);
  if (faults.some((fault) => fault.kind === "syntax")) return { value, faults };
  // The rules of recovery took what JSON.parse did not: never let that pass in silence.
  const whole = { start: 0, end: text.length };
  return { value, faults: [syntaxFault(text, "not-json", whole, "value"), ...faults] };
}
