import * as validators from "../schema/claim-validators.js";
import type { Evidence, Place } from "./case.ts";
import type { UnnamedCheck } from "./check-ids.ts";
import { ownField } from "./own-field.ts";
import { faultsOf, type Read, readPart } from "./read-part.ts";
import { type Length, readEvidenceStanding } from "./read-standing.ts";

/** A piece of evidence before it is known what it is called. */
export interface UnnamedEvidence extends UnnamedCheck {
  readonly standing: Evidence["standing"];
  readonly sameAs: string | null;
}

/** The evidence as its claim has it, once its id is known. */
export function namedEvidence(id: string, { place, standing, sameAs }: UnnamedEvidence): Evidence {
  return { id, place, standing, sameAs };
}

/** Reads one piece of evidence for a figure or a date. */
export function readEvidence(value: unknown, place: Place): Read<UnnamedEvidence> {
  return readEvidenceOf("short", value, place);
}

/** Reads one piece of evidence for the words of a quotation, which may be long. */
export function readQuotationEvidence(value: unknown, place: Place): Read<UnnamedEvidence> {
  return readEvidenceOf("any", value, place);
}

function readEvidenceOf(length: Length, value: unknown, place: Place): Read<UnnamedEvidence> {
  // The two differ in nothing but the span, which is read by itself.
  const outer = readPart(
    { validator: validators.evidence, owner: "evidence", spare: ["same_as"] },
    value,
    place,
  );
  const source = outer.value?.source ?? String(ownField(value, "source"));
  const standing = readEvidenceStanding(value, source, place, length);
  const faults = faultsOf(outer, standing);
  if (outer.value === null || standing.value === null) return { value: null, faults };
  const { id = null, same_as: sameAs = null } = outer.value;
  return { value: { place, id, kindName: source, standing: standing.value, sameAs }, faults };
}
