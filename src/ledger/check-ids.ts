import type { Place } from "./case.ts";
import type { CheckForm, PlacedFault } from "./ledger-fault.ts";
import { inside } from "./place.ts";
import { NO_FAULTS } from "./read-part.ts";

/** A check as it is written: with its id, or with the name of its kind to be called by. */
export interface UnnamedCheck {
  readonly place: Place;
  readonly id: string | null;
  /** What it is called when it is the only one of its kind: its relation, or its source. */
  readonly kindName: string;
}

/** A check that has its id. */
export interface NamedCheck {
  readonly id: string;
  readonly place: Place;
}

/** Checks with their ids, and what is wrong with those that could not have one. */
export interface NamedChecks<Named> {
  readonly checks: readonly Named[];
  readonly faults: readonly PlacedFault[];
}

const NONE = { checks: [], faults: NO_FAULTS } as const;

/**
 * Gives each check of a list the id it is reported by: its own, else the name of its kind when no
 * other of the list is of that kind. No id may be that of a check that was named before.
 */
export function nameChecks<Check extends UnnamedCheck, Named>(
  list: readonly Check[],
  of: CheckForm,
  before: readonly NamedCheck[],
  named: (id: string, check: Check) => Named,
): NamedChecks<Named> {
  const [first] = list;
  if (first === undefined) return NONE;
  // Most lists are of one check alone, which nothing can be in the way of.
  if (list.length === 1 && before.length === 0)
    return { checks: [named(first.id ?? first.kindName, first)], faults: NO_FAULTS };
  const counts = countKinds(list);
  const used = new Map(before.map(({ id, place }) => [id, place]));
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
  return { checks, faults };
}

/** How many checks there are of each kind, named or not. */
function countKinds(list: readonly UnnamedCheck[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kindName } of list) counts.set(kindName, (counts.get(kindName) ?? 0) + 1);
  return counts;
}
