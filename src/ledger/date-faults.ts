import { scalars } from "../schema/scalars.ts";
import type { Place } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { inside } from "./place.ts";
import { dateProblem } from "./written-date.ts";

/** Those of some fields of a part, dates in the right form, that no calendar has or that run backwards. */
export function dateFaults(
  dates: Readonly<Record<string, string | null>>,
  form: "day" | "date",
  place: Place,
): readonly PlacedFault[] {
  const { description = "", example = "" } = scalars.get(form) ?? {};
  return Object.entries(dates).flatMap(([name, actual]): PlacedFault[] => {
    const reason = actual === null ? null : dateProblem(actual);
    if (actual === null || reason === null) return [];
    const at = inside(place, name);
    return [{ kind: "bad-date", place: at, actual, reason, expected: description, example }];
  });
}
