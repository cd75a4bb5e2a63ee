import { expect, it } from "vitest";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { verifyExample } from "../in-memory.ts";

it("tells a percentage whose text is lost in percent, though one of its inputs has no noun", () => {
  const { cases } = verifyExample(
    exampleOf("It carried 3.42 million passengers, after 3.78 million.", [
      quantity("after", "3.42 million passengers"),
      quantity("before", "3.78 million"),
      quantity("fall", "down 9.6%", {
        derivations: [{ relation: "percent_change", from: "before", to: "after" }],
      }),
    ]),
  );
  const claim = cases[0]?.claims.find((one) => one.claim.id === "fall");
  expect(claim?.verdict).toBe("unanchored");
  expect(claim?.checks.map(({ unit }) => unit.name)).toEqual(["percent"]);
});
