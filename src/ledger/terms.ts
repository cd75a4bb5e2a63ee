import type { Place } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";

/** The fields of rules and relations that name claims. */
export const TERMS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "part",
  "whole",
  "of",
  "earlier",
  "later",
]);

/**
 * The faults of a derivation or relation, those that come of one mistake told as one: its claims are
 * named by the terms of another relation. `fields` are those that its own relation knows.
 */
export function withWrongTerms(
  faults: readonly PlacedFault[],
  value: unknown,
  fields: readonly string[],
  place: Place,
): readonly PlacedFault[] {
  const found = faults.flatMap((fault) => (isForeign(fault) ? [fault.name] : []));
  const missing = faults.filter(isMissing);
  if (found.length === 0 || missing.length === 0) return faults;
  const takes = fields.filter((field) => TERMS.has(field));
  const relation = String(ownField(value, "relation") ?? "formula");
  const at = inside(place, "relation");
  return [
    { kind: "wrong-terms", place: at, relation, takes, found },
    ...faults.filter((fault) => !isForeign(fault) && !isMissing(fault)),
  ];
}

function isForeign(fault: PlacedFault): fault is PlacedFault & { readonly kind: "unknown-field" } {
  return fault.kind === "unknown-field" && TERMS.has(fault.name);
}

function isMissing(fault: PlacedFault): boolean {
  return fault.kind === "missing-field" && TERMS.has(fault.name);
}
