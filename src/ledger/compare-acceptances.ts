import type { Acceptance, Claim } from "./case.ts";
import type { Reading } from "./read-case.ts";

/** An acceptance with the claim that has it. */
export interface GivenTo {
  readonly claim: string;
  readonly acceptance: Acceptance;
}

/** The acceptances of a case that it has and had not, and those that it had and has no more. */
export interface AcceptanceChanges {
  readonly added: readonly GivenTo[];
  readonly removed: readonly GivenTo[];
}

/** How the acceptances of a case differ from those of an earlier reading of it. */
export function acceptanceChanges(before: Reading, now: Reading): AcceptanceChanges {
  return { added: missingIn(before, now), removed: missingIn(now, before) };
}

/** The reading with those of its acceptances alone that an earlier reading of the case has as well. */
export function knownAcceptances(before: Reading, now: Reading): Reading {
  const known = new Set(acceptancesOf(before).map(keyOf));
  const claims = new Map(
    [...now.case.claims].map(([id, claim]): [string, Claim] => {
      const accepted = claim.accepted.filter((acceptance) =>
        known.has(keyOf({ claim: id, acceptance })),
      );
      return [id, accepted.length === claim.accepted.length ? claim : { ...claim, accepted }];
    }),
  );
  return { ...now, case: { ...now.case, claims } };
}

function missingIn(one: Reading, other: Reading): readonly GivenTo[] {
  const known = new Set(acceptancesOf(one).map(keyOf));
  return acceptancesOf(other).filter((given) => !known.has(keyOf(given)));
}

function acceptancesOf({ case: { claims } }: Reading): readonly GivenTo[] {
  return [...claims.values()].flatMap(({ id, accepted }) =>
    accepted.map((acceptance) => ({ claim: id, acceptance })),
  );
}

/** All that an acceptance lets pass, and for how long: its reason is not part of that. */
function keyOf({ claim, acceptance: { check, code, texts, until } }: GivenTo): string {
  const inOrder = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([claim, check, code, until, inOrder]);
}
