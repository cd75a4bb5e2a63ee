import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/check.ts";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { tellInterval } from "../../src/quantity/tell-interval.ts";
import { type Fields, same } from "../fleet-and-harbour.ts";
import { verifyDesk } from "../verify-desk.ts";

const FACTS = exampleOf("The country has 51.7 million inhabitants. A census counted 51,712,345.", [
  quantity("population", "51.7 million inhabitants"),
  quantity("census", "51,712,345"),
]);

/** A story that tells a share of a population, which it does not print. */
function story(
  share: string,
  population: Fields = {},
  others: readonly string[] = ["facts/population"],
): Example {
  const exact = `${share} of the population`;
  return exampleOf(
    `The leak touched 33.7 million people, ${exact}.`,
    [
      quantity("touched", "33.7 million people"),
      { id: "population", kind: "quantity", ...population },
      quantity("share", share, {
        derivations: [{ relation: "share", part: "touched", whole: "population" }],
      }),
    ],
    { relations: [same("as_counted", "population", ...others)] },
  );
}

/** What the story says of its population and its share, and the errors that it has. */
function found(one: Example) {
  const { cases, findings } = verifyDesk({ facts: FACTS, story: one });
  const claims = new Map(cases[1]?.claims.map((claim) => [claim.claim.id, claim]));
  const population = claims.get("population");
  const interval = population?.interval ?? null;
  return {
    population:
      population === undefined || interval === null
        ? null
        : tellInterval(interval, population.unit),
    share: claims.get("share")?.verdict,
    errors: findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
  };
}

describe("a claim that nothing prints, tied to one of another case", () => {
  it("is what that one says, so that sums can be made from it", () => {
    expect(found(story("65.2%"))).toEqual({
      population: "51.65 to 51.75 million inhabitants",
      share: "consistent",
      errors: [],
    });
    expect(found(story("56.2%"))).toMatchObject({
      share: "contradicted",
      errors: ["figure-contradicted"],
    });
  });

  it("is told in its own unit where it has one, which must fit", () => {
    expect(found(story("65.2%", { unit: "people" })).population).toBe(
      "51.65 to 51.75 million people",
    );
    expect(found(story("65.2%", { unit: "euros" })).errors).toContain("units-clash");
  });

  it("is what several say together", () => {
    const both = found(story("65.2%", {}, ["facts/population", "facts/census"]));
    expect(both.population).toMatch(/^51,712,345/);
  });

  it("is held against what is plausible", () => {
    const of = (plausible: Fields) => found(story("65.2%", { plausible })).errors;
    expect(of({ from: "50 million", to: "55 million", why: "it has been so for long" })).toEqual(
      [],
    );
    expect(of({ from: "5 million", to: "6 million", why: "it is a small country" })).toEqual([
      "value-implausible",
    ]);
  });

  it("is not known where the other case has no such claim", () => {
    const { population, errors } = found(story("65.2%", {}, ["facts/people"]));
    expect(population).toBeNull();
    expect(errors).toContain("reference-unknown");
  });
});

describe("a printed claim beside one that nothing prints", () => {
  it("is no proof of itself", () => {
    const desk = exampleOf(
      "Schools got 70 million euros.",
      [
        quantity("schools", "70 million euros"),
        { id: "elsewhere", kind: "quantity", unit: "euros" },
      ],
      { relations: [same("told_twice", "schools", "elsewhere")] },
    );
    const [schools, elsewhere] = verifyDesk({ desk }).cases[0]?.claims ?? [];
    expect(schools?.verdict).toBe("undetermined");
    expect(elsewhere?.interval).not.toBeNull();
  });
});
