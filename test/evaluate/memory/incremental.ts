import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Verification, verify } from "../../../src/verify.ts";
import { edited, load, type RandomCase, randomCase, randomFrom } from "./random-case.ts";

const TODAY = "2026-03-02";

/** Verified so that it can be verified again, by way of the last time where there was one. */
export function verified(given: RandomCase, previous?: Verification): Verification {
  const { reading, sources } = load(given);
  const remembered = previous === undefined ? {} : { previous };
  return verify([reading], sources, { today: TODAY, remember: true, ...remembered });
}

/** Verified once. */
function verifiedOnce(given: RandomCase): Verification {
  const { reading, sources } = load(given);
  return verify([reading], sources, { today: TODAY });
}

/** All that a verification says, with the order in which it says it. */
export function said(verification: Verification): string {
  return JSON.stringify(verification, (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

/** Declares that a verification by way of the last one is the one that would have been without. */
export function incrementalIsFresh(runs: number): void {
  describe("a case that is verified again after an edit", () => {
    it("comes to what it comes to when nothing is remembered", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 2 ** 31 - 1 }),
          fc.integer({ min: 1, max: 6 }),
          (seed, count) => {
            const random = randomFrom(seed);
            let given = randomCase(count, random);
            let previous = verified(given);
            for (let turn = 0; turn < 6; turn += 1) {
              given = edited(given, random);
              previous = verified(given, previous);
              expect(said(previous)).toBe(said(verifiedOnce(given)));
            }
          },
        ),
        { numRuns: runs },
      );
    });
  });
}
