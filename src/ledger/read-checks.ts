import * as validators from "../schema/claim-validators.js";
import type { Acceptance, Derivation, Evidence, Place, Plausible } from "./case.ts";
import { nameChecks } from "./check-ids.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readAcceptance } from "./read-acceptance.ts";
import { readDerivation, type UnnamedDerivation } from "./read-derivation.ts";
import { namedEvidence, readEvidence } from "./read-evidence.ts";
import { type Read, readItems, readPart } from "./read-part.ts";

/** The name of the check that a plausible range is. */
export const PLAUSIBLE = "plausible";

/** The checks of a claim, and the acceptances of their faults. */
export interface Checks {
  readonly derivations: readonly Derivation[];
  readonly evidence: readonly Evidence[];
  readonly plausible: Plausible | null;
  readonly accepted: readonly Acceptance[];
  readonly faults: readonly PlacedFault[];
  /** The ids of the checks, with their places. */
  readonly taken: ReadonlyMap<string, Place>;
}

/** Reads the checks that a claim of any kind may have, each by itself. */
export function readChecks(claim: unknown, place: Place): Checks {
  const plausible = readPlausible(claim, place);
  const writtenDerivations = readItems(claim, "derivations", place, readDerivation);
  const writtenEvidence = readItems(claim, "evidence", place, readEvidence);
  const accepted = readItems(claim, "accepted", place, readAcceptance);
  const range = plausible.value;
  const reserved = range === null ? NONE : new Map([[PLAUSIBLE, range.place]]);
  const derivations = nameChecks(
    writtenDerivations.values,
    "derivation",
    reserved,
    namedDerivation,
  );
  const evidence = nameChecks(writtenEvidence.values, "evidence", derivations.taken, namedEvidence);
  return {
    derivations: derivations.checks,
    evidence: evidence.checks,
    plausible: range,
    accepted: accepted.values,
    faults: [
      plausible,
      writtenDerivations,
      derivations,
      writtenEvidence,
      evidence,
      accepted,
    ].flatMap(({ faults }) => faults),
    taken: evidence.taken,
  };
}

const NONE: ReadonlyMap<string, Place> = new Map();

function namedDerivation(id: string, { place, rule, assumes }: UnnamedDerivation): Derivation {
  return { id, place, rule, assumes };
}

function readPlausible(claim: unknown, outer: Place): Read<Plausible> {
  const written = ownField(claim, "plausible");
  if (written === undefined) return { value: null, faults: [] };
  const place = inside(outer, "plausible");
  const read = readPart({ validator: validators.plausible, owner: "plausible" }, written, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { from = null, to = null, why } = read.value;
  return { value: { place, from, to, why }, faults: read.faults };
}
