import { expect, it } from "vitest";
import { exampleOf, quantity, type Written } from "../../src/checks/example.ts";
import { verifyExample } from "../in-memory.ts";

const BARE = quantity("bare", "first 7", { figure: "7" });

function told(text: string, claims: readonly Written[], of: readonly string[]) {
  const example = exampleOf(text, claims, { relations: [{ id: "same", relation: "same", of }] });
  const { findings, cases } = verifyExample(example);
  const verdicts = cases[0]?.claims.map(({ claim, verdict }) => [claim.id, verdict]);
  const codes = findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
  return { verdicts, codes };
}

it("neither accuses nor passes a number without a unit beside kilometres", () => {
  const claims = [BARE, quantity("far", "7.0 km")];
  expect(told("It was at first 7, and then 7.0 km.", claims, ["bare", "far"])).toEqual({
    verdicts: [
      ["bare", "undetermined"],
      ["far", "undetermined"],
    ],
    codes: ["units-clash"],
  });
});

it("tells once that a length is no weight, whichever of the claims comes first", () => {
  const claims = [BARE, quantity("far", "7.0 km"), quantity("heavy", "7.00 kg")];
  const text = "It was at first 7, and then 7.0 km or 7.00 kg.";
  for (const of of [
    ["bare", "far", "heavy"],
    ["heavy", "bare", "far"],
  ])
    expect(told(text, claims, of)).toEqual({
      verdicts: [
        ["bare", "undetermined"],
        ["far", "undetermined"],
        ["heavy", "undetermined"],
      ],
      codes: ["units-clash"],
    });
});
