import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdTogether } from "../../../src/evaluate/network/hold-together.ts";
import { holdsCaseByCase } from "../../../src/evaluate/network/holds-case-by-case.ts";
import { LIMITS } from "../../../src/evaluate/network/network.ts";
import { constraint, variable } from "./given.ts";
import { anyPrints, anyTruth, variablesAround } from "./random-networks.ts";

/** So few that no network of several relations is decided as a whole. */
const FEW = { ...LIMITS, exactOperations: 8 };

const anyErrors = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 12, maxLength: 12 });

describe("a network that is held case by case", () => {
  it.each([
    ["linear", true, 200],
    ["of every kind", false, 60],
  ])("never seems to hold where it cannot: relations %s", (_, isLinear, numRuns) => {
    let held = 0;
    let cannot = 0;
    fc.assert(
      fc.property(
        anyTruth({ isLinear, largest: 6 }),
        anyPrints,
        fc.option(anyErrors, { nil: [] }),
        fc.integer({ min: 2, max: 3 }),
        (truth, prints, errors, homes) => {
          const variables = variablesAround(truth, prints, errors);
          const constraints = truth.constraints.map((one, at) => ({
            ...one,
            id: `${at % homes}/${one.id}`,
          }));
          const { conflicts } = holdTogether(constraints, variables).network;
          const isHeld = holdsCaseByCase({ constraints, variables }, FEW);
          if (isHeld) expect(conflicts).toEqual([]);
          held += Number(isHeld);
          cannot += Number(conflicts.length > 0);
        },
      ),
      { numRuns, seed: 20_260_302 },
    );
    expect(held).toBeGreaterThan(numRuns / 6);
    expect(cannot).toBeGreaterThan(numRuns / 10);
  });

  it("has the case asked first that cannot hold with the values of others", () => {
    const named = (home: number, text: string) => ({ ...constraint(text), id: `${home}/${text}` });
    // The middle of what is left of x is where it may not be.
    const constraints = [named(0, "double = x * 2"), named(1, "gap = abs(x - 50)")];
    const variables = [
      variable("x", "[0, 100]"),
      variable("double", "[0, 200]"),
      variable("gap", "[30, 50]"),
    ];
    expect(holdsCaseByCase({ constraints, variables }, LIMITS)).toBe(true);
  });
});
