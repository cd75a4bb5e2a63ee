import * as validators from "../schema/claim-validators.js";
import type { Acceptance, Place } from "./case.ts";
import { dateFaults } from "./date-faults.ts";
import { type Read, readPart } from "./read-part.ts";

/** Reads one acceptance. */
export function readAcceptance(value: unknown, place: Place): Read<Acceptance> {
  const read = readPart({ validator: validators.acceptance, owner: "acceptance" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { check, code, texts, reason, by, until = null } = read.value;
  const badDates = dateFaults({ until }, "day", place);
  const faults = [...read.faults, ...badDates];
  if (badDates.length > 0) return { value: null, faults };
  return {
    value: { place, check, code, texts: new Map(Object.entries(texts)), reason, by, until },
    faults,
  };
}
