import * as validators from "../schema/claim-validators.js";
import type {
  Acceptance,
  Claim,
  DateClaim,
  Derivation,
  Evidence,
  Place,
  Plausible,
  QuantityClaim,
  QuotationClaim,
} from "./case.ts";
import { nameChecks } from "./check-ids.ts";
import { dateFaults } from "./date-faults.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readAcceptance } from "./read-acceptance.ts";
import { readDerivation } from "./read-derivation.ts";
import { readEvidence } from "./read-evidence.ts";
import { formOf, type Read, readItems, readPart } from "./read-part.ts";
import { readStanding } from "./read-standing.ts";

/** The name of the check that a plausible range is. */
export const PLAUSIBLE = "plausible";

const KINDS = ["quantity", "date", "quotation"] as const;

/**
 * Reads one claim. A fault in one of its checks leaves out that check alone; one in the claim itself
 * leaves out the claim, unless it is of something that decides no verdict.
 */
export function readClaim(value: unknown, place: Place): Read<Claim> {
  const form = formOf(value, "kind", KINDS, "claim", place);
  if (form.kind === "unknown") return { value: null, faults: form.faults };
  if (form.name === "quantity") return readQuantity(value, place);
  return form.name === "date" ? readDate(value, place) : readQuotation(value, place);
}

function readQuantity(value: unknown, place: Place): Read<QuantityClaim> {
  const read = readPart(
    { validator: validators.quantity_claim, owner: "quantity", spare: SPARE },
    value,
    place,
  );
  const standing = readStanding(value, place);
  const checks = readChecks(value, place);
  const faults = [...read.faults, ...standing.faults, ...checks.faults];
  if (read.value === null || standing.value === null) return { value: null, faults };
  const { id, figure = null, unit = null, direction = null, note = null } = read.value;
  const { readings = null } = read.value;
  const { derivations, evidence, plausible, accepted } = checks;
  return {
    value: {
      kind: "quantity",
      id,
      place,
      standing: standing.value,
      figure,
      unit,
      direction,
      precision: { kind: "read", rounding: null },
      readings,
      derivations,
      evidence,
      plausible,
      accepted,
      note,
    },
    faults,
  };
}

function readDate(value: unknown, place: Place): Read<DateClaim> {
  const read = readPart(
    { validator: validators.date_claim, owner: "date", spare: SPARE },
    value,
    place,
  );
  const standing = readStanding(value, place);
  const { evidence, accepted, ...checks } = readChecks(value, place);
  const { date = null, note = null } = read.value ?? {};
  const badDates = dateFaults({ date }, "date", place);
  const faults = [...read.faults, ...badDates, ...standing.faults, ...checks.faults];
  if (read.value === null || standing.value === null || badDates.length > 0)
    return { value: null, faults };
  const { id } = read.value;
  const base = { id, place, standing: standing.value, evidence, accepted, note };
  return { value: { kind: "date", ...base, date }, faults };
}

function readQuotation(value: unknown, place: Place): Read<QuotationClaim> {
  const read = readPart(
    { validator: validators.quotation_claim, owner: "quotation", spare: SPARE },
    value,
    place,
  );
  const standing = readStanding(value, place);
  const { evidence, accepted, ...checks } = readChecks(value, place);
  const { speaker = null, said = null, occasion = null, note = null } = read.value ?? {};
  const badDates = dateFaults({ said }, "date", place);
  const faults = [...read.faults, ...badDates, ...standing.faults, ...checks.faults];
  if (read.value === null || standing.value === null || badDates.length > 0)
    return { value: null, faults };
  const { id } = read.value;
  const base = { id, place, standing: standing.value, evidence, accepted, note };
  return {
    value: {
      kind: "quotation",
      ...base,
      speaker,
      said,
      occasion,
      attributions: [],
      signedOff: [],
      translation: null,
    },
    faults,
  };
}

const SPARE = ["note", "$schema"] as const;

interface Checks {
  readonly derivations: readonly Derivation[];
  readonly evidence: readonly Evidence[];
  readonly plausible: Plausible | null;
  readonly accepted: readonly Acceptance[];
  readonly faults: readonly PlacedFault[];
}

/** Reads the checks of a claim, and the acceptances of their faults, each by itself. */
function readChecks(claim: unknown, place: Place): Checks {
  const field = (name: string): [unknown, Place] => [ownField(claim, name), inside(place, name)];
  const plausible = readPlausible(...field("plausible"));
  const writtenDerivations = readItems(...field("derivations"), readDerivation);
  const writtenEvidence = readItems(...field("evidence"), readEvidence);
  const accepted = readItems(...field("accepted"), readAcceptance);
  const reserved = new Map(plausible.value === null ? [] : [[PLAUSIBLE, plausible.value.place]]);
  const derivations = nameChecks(writtenDerivations.values, "derivation", reserved);
  const taken = derivations.checks.map(({ id, check }) => [id, check.place] as const);
  const evidence = nameChecks(writtenEvidence.values, "evidence", new Map([...reserved, ...taken]));
  return {
    derivations: derivations.checks.map(({ id, check: { place, rule, assumes } }) => ({
      id,
      place,
      rule,
      assumes,
    })),
    evidence: evidence.checks.map(({ id, check: { place, standing, sameAs } }) => ({
      id,
      place,
      standing,
      sameAs,
    })),
    plausible: plausible.value,
    accepted: accepted.values,
    faults: [
      plausible,
      writtenDerivations,
      derivations,
      writtenEvidence,
      evidence,
      accepted,
    ].flatMap(({ faults }) => faults),
  };
}

function readPlausible(value: unknown, place: Place): Read<Plausible> {
  if (value === undefined) return { value: null, faults: [] };
  const read = readPart({ validator: validators.plausible, owner: "plausible" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { from = null, to = null, why } = read.value;
  return { value: { place, from, to, why }, faults: read.faults };
}
