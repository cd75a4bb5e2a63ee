import type { LedgerRelation, Periods, Rule } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";

/** A claim that a rule or relation takes, with the way to where the ledger names it. */
export interface Term {
  readonly id: string;
  readonly steps: readonly (string | number)[];
}

/** The claims that a rule or relation takes, in the order in which it is told; those of a formula are not among them. */
export function termsOf(terms: Rule | LedgerRelation): readonly Term[] {
  switch (terms.relation) {
    case "difference":
    case "percent_change":
    case "point_difference":
    case "multiple":
    case "index":
      return [term("from", terms.from), term("to", terms.to)];
    case "share":
    case "ratio":
    case "rate":
      return [term("part", terms.part), term("whole", terms.whole)];
    case "product":
    case "sum":
    case "average":
    case "parts_of_whole":
    case "same":
      return listed("of", terms.of);
    case "weighted_average":
      return [...listed("of", terms.of), ...listed("weights", terms.weights)];
    case "growth_rate":
      return [term("from", terms.from), term("to", terms.to), ...termsOfPeriods(terms.periods)];
    case "compound":
      return [term("from", terms.from), term("rate", terms.rate), ...termsOfPeriods(terms.periods)];
    case "days_between":
    case "before":
      return [term("earlier", terms.earlier), term("later", terms.later)];
    case "age":
      return [term("born", terms.born), term("at", terms.at)];
    case "rank":
      return [term("value", terms.value), ...listed("among", terms.among)];
    case "integer_share":
      return [term("whole", terms.whole)];
    case "integer_mean":
      return [term("count", terms.count)];
    case "above":
      return [term("higher", terms.higher), term("lower", terms.lower)];
    case "list_count":
    case "formula":
      return [];
  }
}

function term(field: string, id: string): Term {
  return { id, steps: [field] };
}

function listed(field: string, ids: readonly string[]): readonly Term[] {
  return ids.map((id, index) => ({ id, steps: [field, index] }));
}

function termsOfPeriods(periods: Periods): readonly Term[] {
  if (periods.kind === "number") return [];
  return [term("earlier", periods.earlier), term("later", periods.later)];
}

/** The fields of rules and relations that name claims. */
const TERMS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "part",
  "whole",
  "of",
  "weights",
  "rate",
  "earlier",
  "later",
  "born",
  "at",
  "value",
  "among",
  "count",
  "higher",
  "lower",
]);

/**
 * The faults of a derivation or relation that names its claims by the terms of another: each wrong
 * term is told with the one that is missing in its stead, and the missing ones not once more.
 */
export function pairTerms(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  if (faults.length === 0) return faults;
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
