import * as validators from "../schema/ledger-validators.js";
import type { Ignored, Place } from "./case.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { faultsOf, type Read, readPart } from "./read-part.ts";
import { readSpan } from "./read-standing.ts";

/** Reads one passage that needs no claim. */
export function readIgnored(value: unknown, place: Place): Read<Ignored> {
  const outer = readPart({ validator: validators.ignored, owner: "ignored" }, value, place);
  const written = ownField(value, "span");
  if (written === undefined) return { value: null, faults: outer.faults };
  const span = readSpan(written, inside(place, "span"));
  const faults = faultsOf(outer, span);
  if (outer.value === null || span.value === null) return { value: null, faults };
  return { value: { place, standing: span.value, why: outer.value.why }, faults };
}
