import { stepsOf } from "../../src/json/pointer.ts";

/** What an edit puts at a JSON Pointer: a value, or nothing, which takes away what is there. */
export const GONE = Symbol("gone");

/** A copy of a JSON value with other values at some places; the key of a new one is the last step. */
export function edited(value: unknown, edits: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(edits).reduce<unknown>(
    (copy, [pointer, put]) => withEdit(copy, stepsOf(pointer) ?? [], put),
    value,
  );
}

function withEdit(value: unknown, steps: readonly string[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  const entries = Object.entries(value ?? {});
  const at = entries.findIndex(([key]) => key === step);
  const next = withEdit(at === -1 ? undefined : entries[at]?.[1], rest, put);
  const changed = entries.toSpliced(at === -1 ? entries.length : at, 1, [step, next]);
  const kept = changed.filter(([, each]) => each !== GONE);
  return Array.isArray(value) ? kept.map(([, each]) => each) : Object.fromEntries(kept);
}
