import * as validators from "../schema/ledger-validators.js";
import type { LedgerRelation, Place } from "./case.ts";
import { nameChecks, type UnnamedCheck } from "./check-ids.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { formOf, type PartReader, type Read, readItems, readPart } from "./read-part.ts";
import { pairTerms } from "./terms.ts";

type Terms =
  | { readonly relation: "same"; readonly of: readonly string[] }
  | { readonly relation: "before"; readonly earlier: string; readonly later: string };

interface UnnamedRelation extends UnnamedCheck {
  readonly terms: Terms;
}

/** Reads the relations of a ledger, each by itself, and names those that have no id. */
export function readRelations(
  list: unknown,
  place: Place,
): { readonly relations: readonly LedgerRelation[]; readonly faults: readonly PlacedFault[] } {
  const read = readItems(list, place, readRelation);
  const named = nameChecks(read.values, "relation", new Map());
  return {
    relations: named.checks.map(({ id, check }) => ({ id, place: check.place, ...check.terms })),
    faults: [...read.faults, ...named.faults],
  };
}

function readRelation(value: unknown, place: Place): Read<UnnamedRelation> {
  const form = formOf(value, "relation", ["same", "before"], "relation", place);
  if (form.kind === "unknown") return { value: null, faults: form.faults };
  if (form.name === "same") {
    const read = part(validators.same_relation, value, place);
    if (read.value === null) return { value: null, faults: read.faults };
    const { id = null, relation, of } = read.value;
    return {
      value: { place, id, kindName: relation, terms: { relation, of } },
      faults: read.faults,
    };
  }
  const read = part(validators.before_relation, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { id = null, relation, earlier, later } = read.value;
  return {
    value: { place, id, kindName: relation, terms: { relation, earlier, later } },
    faults: read.faults,
  };
}

function part<T>(validator: PartReader<T>["validator"], value: unknown, place: Place) {
  const read = readPart({ validator, owner: "relation" }, value, place);
  return { ...read, faults: pairTerms(read.faults) };
}
