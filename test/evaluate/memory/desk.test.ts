import { describe, expect, it } from "vitest";
import { exampleOf, quantity } from "../../../src/checks/example.ts";
import { type Verification, workOn } from "../../../src/verify.ts";
import { same } from "../../fleet-and-harbour.ts";
import { type Desk, verifyDesk } from "../../verify-desk.ts";
import { said } from "./incremental.ts";

/** A story that adds two parts up to a whole of the facts. */
function story(whole: string, first: string, second: string) {
  return exampleOf(
    `They have ${first} and ${second}.`,
    [
      { id: "all", kind: "quantity", derivations: [{ relation: "sum", of: ["first", "second"] }] },
      quantity("first", first),
      quantity("second", second),
    ],
    { relations: [same("as_facts", "all", `facts/${whole}`)] },
  );
}

/** Two stories that have to do with the facts, and nothing with each other. */
function desk(cats = "30.4 cats"): Desk {
  const doubled = (id: string, of: string, exact: string) =>
    quantity(id, exact, { derivations: [{ formula: `${of} * 2` }] });
  return {
    facts: exampleOf("There are 50.2 cats and 70.1 dogs, with 100.32 ears and 140.2 tails.", [
      quantity("cats", "50.2 cats"),
      quantity("dogs", "70.1 dogs"),
      doubled("ears", "cats", "100.32 ears"),
      doubled("tails", "dogs", "140.2 tails"),
    ]),
    north: story("cats", cats, "19.8 toms"),
    south: story("dogs", "40.1 dogs", "30.0 pups"),
  };
}

function held({ cases }: Verification): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(cases.map((one) => [one.case.name, workOn(one)?.held]));
}

describe("cases that name each other and are verified again", () => {
  const first = verifyDesk(desk(), { remember: true });

  it("have every part held once: those of each case, and those of several at the first of them", () => {
    expect(held(first)).toEqual({ facts: 2 + 2, north: 1, south: 1 });
  });

  it("have nothing held again where nothing changed", () => {
    expect(held(verifyDesk(desk(), { previous: first }))).toEqual({ facts: 0, north: 0, south: 0 });
  });

  it("have that held again which depends on a change in one of them", () => {
    const again = verifyDesk(desk("30.5 cats"), { previous: first });
    expect(held(again)).toEqual({ facts: 1, north: 1, south: 0 });
    expect(said(again)).toBe(said(verifyDesk(desk("30.5 cats"))));
    expect(again.cases.map(({ network }) => network.conflicts.length)).toEqual([0, 1, 0]);
  });
});
