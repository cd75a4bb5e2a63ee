import type { Place } from "./case.ts";
import type { CheckForm, PlacedFault } from "./ledger-fault.ts";
import { inside } from "./place.ts";

/** A check as it is written: with its id, or with the name of its kind to be called by. */
export interface UnnamedCheck {
  readonly place: Place;
  readonly id: string | null;
  /** What it is called when it is the only one of its kind: its relation, or its source. */
  readonly kindName: string;
}

/** Checks with their ids, and what is wrong with those that could not have one. */
export interface NamedChecks<Named> {
  readonly checks: readonly Named[];
  readonly faults: readonly PlacedFault[];
  /** The ids in use now, with the places that use them. */
  readonly taken: ReadonlyMap<string, Place>;
}

/**
 * Gives each check of a list the id it is reported by: its own, else the name of its kind when no
 * other of the list is of that kind. `taken` are ids in use already, with the places that use them.
 */
export function nameChecks<Check extends UnnamedCheck, Named>(
  list: readonly Check[],
  of: CheckForm,
  taken: ReadonlyMap<string, Place>,
  named: (id: string, check: Check) => Named,
): NamedChecks<Named> {
  if (list.length === 0) return { checks: [], faults: [], taken };
  const counts = countKinds(list);
  const used = new Map(taken);
  const checks: Named[] = [];
  const faults: PlacedFault[] = [];
  for (const check of list) {
    if (check.id === null && counts.get(check.kindName) !== 1) {
      faults.push({ kind: "missing-check-id", place: check.place, of, name: check.kindName });
      continue;
    }
    const id = check.id ?? check.kindName;
    const first = used.get(id);
    if (first === undefined) {
      used.set(id, check.place);
      checks.push(named(id, check));
    } else {
      const place = check.id === null ? check.place : inside(check.place, "id");
      faults.push({ kind: "duplicate-check-id", place, of, id, first });
    }
  }
  return { checks, faults, taken: used };
}

/** How many checks there are of each kind, named or not. */
function countKinds(list: readonly UnnamedCheck[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kindName } of list) counts.set(kindName, (counts.get(kindName) ?? 0) + 1);
  return counts;
}
