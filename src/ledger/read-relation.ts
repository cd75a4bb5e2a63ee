import * as validators from "../schema/ledger-validators.js";
import type { Validator } from "../schema/part.ts";
import type { LedgerRelation, Place } from "./case.ts";
import { nameChecks, type UnnamedCheck } from "./check-ids.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { type FormReader, readForm, readItems, readPart } from "./read-part.ts";
import { pairTerms } from "./terms.ts";

/** What a relation holds between its claims, without its id and place. */
type Terms =
  | Pick<LedgerRelation & { relation: "same" }, "relation" | "of">
  | Pick<LedgerRelation & { relation: "before" }, "relation" | "earlier" | "later">
  | Pick<LedgerRelation & { relation: "above" }, "relation" | "higher" | "lower" | "orEqual">;

interface UnnamedRelation extends UnnamedCheck {
  readonly terms: Terms;
}

/** Reads the relations of a ledger, each by itself, and names those that have no id. */
export function readRelations(
  ledger: unknown,
  place: Place,
): { readonly relations: readonly LedgerRelation[]; readonly faults: readonly PlacedFault[] } {
  const read = readItems(ledger, "relations", place, (value, at) =>
    readForm("relation", FORMS, "relation", value, at),
  );
  const named = nameChecks(read.values, "relation", [], namedRelation);
  return {
    relations: named.checks,
    faults: [...read.faults, ...named.faults],
  };
}

function namedRelation(id: string, { place, terms }: UnnamedRelation): LedgerRelation {
  return { id, place, ...terms };
}

/** Reads the relations of one form. */
function by<Written extends { readonly id?: string }>(
  validator: Validator<Written>,
  termsOf: (written: Written) => Terms,
): FormReader<UnnamedRelation> {
  const reader = { validator, owner: "relation" } as const;
  return (value, place) => {
    const read = readPart(reader, value, place);
    const faults = pairTerms(read.faults);
    if (read.value === null) return { value: null, faults };
    const { id = null } = read.value;
    const terms = termsOf(read.value);
    return { value: { place, id, kindName: terms.relation, terms }, faults };
  };
}

const READERS: Readonly<Record<LedgerRelation["relation"], FormReader<UnnamedRelation>>> = {
  same: by(validators.same_relation, ({ relation, of }) => ({ relation, of })),
  before: by(validators.before_relation, ({ relation, earlier, later }) => ({
    relation,
    earlier,
    later,
  })),
  above: by(
    validators.above_relation,
    ({ relation, higher, lower, or_equal: orEqual = false }) => ({
      relation,
      higher,
      lower,
      orEqual,
    }),
  ),
};

const FORMS: ReadonlyMap<string, FormReader<UnnamedRelation>> = new Map(Object.entries(READERS));
