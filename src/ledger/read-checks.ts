import * as validators from "../schema/claim-validators.js";
import type { Acceptance, Derivation, Evidence, Place, Plausible } from "./case.ts";
import { type NamedCheck, nameChecks } from "./check-ids.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readAcceptance } from "./read-acceptance.ts";
import { readDerivation, type UnnamedDerivation } from "./read-derivation.ts";
import { namedEvidence, readEvidence } from "./read-evidence.ts";
import { faultsOf, NOT_WRITTEN, type Read, readItems, readPart } from "./read-part.ts";

/** The name of the check that a plausible range is. */
export const PLAUSIBLE = "plausible";

/** The checks of a claim, and the acceptances of their faults. */
export interface Checks {
  readonly derivations: readonly Derivation[];
  readonly evidence: readonly Evidence[];
  readonly plausible: Plausible | null;
  readonly accepted: readonly Acceptance[];
  readonly faults: readonly PlacedFault[];
}

/** Reads the checks that a claim of any kind may have, each by itself. */
export function readChecks(claim: unknown, place: Place, evidenceReader = readEvidence): Checks {
  const plausible = readPlausible(claim, place);
  const written = readItems(claim, "derivations", place, readDerivation);
  const range = named(plausible.value);
  const derivations = nameChecks(written.values, "derivation", range, namedDerivation);
  const pieces = readItems(claim, "evidence", place, evidenceReader);
  const before = range.length === 0 ? derivations.checks : [...range, ...derivations.checks];
  const evidence = nameChecks(pieces.values, "evidence", before, namedEvidence);
  const accepted = readItems(claim, "accepted", place, readAcceptance);
  return {
    derivations: derivations.checks,
    evidence: evidence.checks,
    plausible: plausible.value,
    accepted: accepted.values,
    faults: faultsOf(plausible, written, derivations, pieces, evidence, accepted),
  };
}

const NO_CHECKS: readonly NamedCheck[] = [];

function named(plausible: Plausible | null): readonly NamedCheck[] {
  return plausible === null ? NO_CHECKS : [{ id: PLAUSIBLE, place: plausible.place }];
}

function namedDerivation(id: string, { place, rule, assumes }: UnnamedDerivation): Derivation {
  return { id, place, rule, assumes };
}

function readPlausible(claim: unknown, outer: Place): Read<Plausible> {
  const written = ownField(claim, "plausible");
  if (written === undefined) return NOT_WRITTEN;
  const place = inside(outer, "plausible");
  const read = readPart({ validator: validators.plausible, owner: "plausible" }, written, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { from = null, to = null, why } = read.value;
  return { value: { place, from, to, why }, faults: read.faults };
}
