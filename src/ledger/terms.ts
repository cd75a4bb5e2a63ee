import type { PlacedFault } from "./ledger-fault.ts";

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
 * The faults of a derivation or relation that names its claims by the terms of another: each wrong
 * term is told with the one that is missing in its stead, and the missing ones not once more.
 */
export function pairTerms(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  const missing = faults.filter(isMissingTerm).map(({ name }) => name);
  const wrong = faults.filter(isWrongTerm);
  const paired = new Map(
    wrong.slice(0, missing.length).map((fault, index) => [fault, missing[index]]),
  );
  const settled = new Set(paired.values());
  return faults.flatMap((fault): readonly PlacedFault[] => {
    if (isMissingTerm(fault) && settled.has(fault.name)) return [];
    if (!isWrongTerm(fault)) return [fault];
    return [{ ...fault, nearest: paired.get(fault) ?? fault.nearest }];
  });
}

function isWrongTerm(fault: PlacedFault): fault is FaultOf<"unknown-field"> {
  return fault.kind === "unknown-field" && TERMS.has(fault.name);
}

function isMissingTerm(fault: PlacedFault): fault is FaultOf<"missing-field"> {
  return fault.kind === "missing-field" && TERMS.has(fault.name);
}

type FaultOf<Kind extends PlacedFault["kind"]> = PlacedFault & { readonly kind: Kind };
