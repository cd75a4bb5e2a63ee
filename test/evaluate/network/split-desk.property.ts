import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JudgedConflict } from "../../../src/evaluate/network/judged-network.ts";
import type { Verification } from "../../../src/verify.ts";
import { verifyDesk } from "../../verify-desk.ts";
import { said } from "../memory/incremental.ts";
import { randomFrom } from "../mutations.ts";
import { changed, deskOf, inOneCase, type Network, randomNetwork } from "./split-desk.ts";

const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const anyHomes = fc.integer({ min: 2, max: 3 });

function conflictsOf({ cases }: Verification): readonly JudgedConflict[] {
  return cases.flatMap(({ network }) => network.conflicts);
}

/** Whether something cannot be right, alone or together; null where that is not known. */
function isWrong(verification: Verification): boolean | null {
  const { cases } = verification;
  const results = cases.flatMap(({ claims }) => claims);
  const isAlone = results.some(({ checks }) =>
    checks.some(({ verdict }) => verdict === "contradicted"),
  );
  if (isAlone || conflictsOf(verification).length > 0) return true;
  return isFullyChecked(verification) ? false : null;
}

function isFullyChecked({ cases }: Verification): boolean {
  return cases.every(({ network }) => network.notFullyChecked.length === 0);
}

function contradictedIn({ cases }: Verification): readonly string[] {
  const results = cases.flatMap(({ claims }) => claims);
  const contradicted = results.filter(({ checks }) =>
    checks.some(({ kind, verdict }) => kind === "derivation" && verdict === "contradicted"),
  );
  return contradicted.map(({ claim }) => claim.id).sort();
}

/** The network with no more than the figures and sums of a conflict. */
function only(given: Network, { members, checks }: JudgedConflict): Network {
  const idOf = (key: string) => (key.split("/").at(-1) ?? "").replace("from_", "");
  const printed = new Set(members.map(({ key }) => idOf(key)));
  const made = new Set(checks.flatMap(({ claim }) => (claim === null ? [] : [idOf(claim)])));
  return {
    ...given,
    quantities: given.quantities.map((one) => ({
      ...one,
      text: printed.has(one.id) ? one.text : null,
      formula: made.has(one.id) ? one.formula : null,
    })),
  };
}

/** Declares that a network says over several cases what it says in one. */
export function splitIsWhole(runs: number, seed?: number): void {
  const settings = { numRuns: runs, ...(seed === undefined ? {} : { seed }) };
  describe("a network that is split over cases", () => {
    it("has something wrong in it when it has in one case, and only then", () => {
      const known = { wrong: 0, together: 0, across: 0, right: 0, unknown: 0 };
      fc.assert(
        fc.property(anySeed, anyHomes, (from, homes) => {
          const given = randomNetwork(randomFrom(from), homes);
          const whole = verifyDesk(deskOf(inOneCase(given)));
          const split = verifyDesk(deskOf(given));
          const [expected, found] = [isWrong(whole), isWrong(split)];
          if (expected !== null && found !== null) expect(found).toBe(expected);
          for (const conflict of conflictsOf(split)) {
            const alone = verifyDesk(deskOf(inOneCase(only(given, conflict))));
            expect(isWrong(alone)).toBe(true);
          }
          const across = conflictsOf(split).filter(({ checks, members }) =>
            [...checks, ...members].some(({ otherCase }) => otherCase !== undefined),
          );
          known.wrong += Number(expected === true);
          known.right += Number(expected === false);
          known.unknown += Number(expected === null || found === null);
          known.together += Number(conflictsOf(whole).length > 0);
          known.across += Number(across.length > 0);
        }),
        settings,
      );
      // Each kind is met often enough to mean something.
      expect(known.across).toBeGreaterThan(runs / 20);
      expect(known.right).toBeGreaterThan(runs / 20);
      expect(known.unknown).toBeLessThan(runs / 10);
    });

    it("has the same sums contradicted and conflicts or none, where all is printed wherever it is named", () => {
      fc.assert(
        fc.property(anySeed, anyHomes, (from, homes) => {
          const network = randomNetwork(randomFrom(from), homes, true);
          const given = { ...network, printing: new Set([0, 1, 2]) };
          const whole = verifyDesk(deskOf(inOneCase(given)));
          const split = verifyDesk(deskOf(given));
          expect(contradictedIn(split)).toEqual(contradictedIn(whole));
          if (isFullyChecked(whole) && isFullyChecked(split))
            expect(conflictsOf(split).length > 0).toBe(conflictsOf(whole).length > 0);
        }),
        settings,
      );
    });

    it("tells no check in two conflicts, and each conflict once", () => {
      fc.assert(
        fc.property(anySeed, anyHomes, (from, homes) => {
          const { cases } = verifyDesk(deskOf(randomNetwork(randomFrom(from), homes)));
          const told = cases.flatMap(({ case: { name }, network }) =>
            network.conflicts.flatMap(({ checks }) =>
              checks.map(
                ({ claim, check, otherCase }) => `${otherCase?.name ?? name} ${claim} ${check}`,
              ),
            ),
          );
          expect(new Set(told).size).toBe(told.length);
        }),
        settings,
      );
    });

    it("is the same when it is verified by way of the last time", () => {
      fc.assert(
        fc.property(anySeed, anyHomes, (from, homes) => {
          const random = randomFrom(from);
          let given = randomNetwork(random, homes);
          let previous = verifyDesk(deskOf(given), { remember: true });
          for (let turn = 0; turn < 4; turn += 1) {
            given = changed(given, random, homes);
            previous = verifyDesk(deskOf(given), { previous });
            expect(said(previous)).toBe(said(verifyDesk(deskOf(given))));
          }
        }),
        settings,
      );
    });
  });
}
