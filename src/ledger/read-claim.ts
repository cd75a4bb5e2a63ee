import * as validators from "../schema/claim-validators.js";
import type { Claim, DateClaim, Place, QuantityClaim } from "./case.ts";
import { dateFaults } from "./date-faults.ts";
import { readChecks } from "./read-checks.ts";
import { type FormReader, faultsOf, type Read, readForm, readPart, SPARE } from "./read-part.ts";
import { precisionOf } from "./read-precision.ts";
import { readQuotation } from "./read-quotation.ts";
import { readStanding } from "./read-standing.ts";

/**
 * Reads one claim. A fault in one of its checks leaves out that check alone; one in the claim itself
 * leaves out the claim, unless it is of something that decides no verdict.
 */
export function readClaim(value: unknown, place: Place): Read<Claim> {
  return readForm("kind", FORMS, "claim", value, place);
}

const FORMS: ReadonlyMap<string, FormReader<Claim>> = new Map<string, FormReader<Claim>>([
  ["quantity", readQuantity],
  ["date", readDate],
  ["quotation", readQuotation],
]);

const QUANTITY = {
  validator: validators.quantity_claim,
  owner: "quantity",
  spare: SPARE,
} as const;

function readQuantity(value: unknown, place: Place): Read<QuantityClaim> {
  const read = readPart(QUANTITY, value, place);
  const standing = readStanding(value, place);
  const checks = readChecks(value, place);
  const faults = faultsOf(read, standing, checks);
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
      precision: precisionOf(read.value),
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

const DATE = { validator: validators.date_claim, owner: "date", spare: SPARE } as const;

function readDate(value: unknown, place: Place): Read<DateClaim> {
  const read = readPart(DATE, value, place);
  const standing = readStanding(value, place);
  const checks = readChecks(value, place);
  const { date = null, note = null } = read.value ?? {};
  const badDates = { faults: dateFaults({ date }, "date", place) };
  const faults = faultsOf(read, badDates, standing, checks);
  if (read.value === null || standing.value === null || badDates.faults.length > 0)
    return { value: null, faults };
  const { id } = read.value;
  const { evidence, accepted } = checks;
  const base = { id, place, standing: standing.value, evidence, accepted, note };
  return { value: { kind: "date", ...base, date }, faults };
}
