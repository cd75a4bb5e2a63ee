import { expect, it } from "vitest";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { verifyExample } from "../in-memory.ts";

/** An average that nothing prints, worked out from the printed totals and again from the printed parts. */
function averages(total: string) {
  const text = `It took 4.2 million won on Monday and 5.1 million won on Tuesday, ${total} won in all, from 310 guests.`;
  const { cases, findings } = verifyExample(
    exampleOf(text, [
      quantity("monday", "4.2 million won"),
      quantity("tuesday", "5.1 million won"),
      quantity("total", `${total} won`),
      quantity("guests", "310 guests"),
      {
        id: "average",
        kind: "quantity",
        derivations: [
          { id: "by_total", formula: "total / guests" },
          { id: "by_days", formula: "(monday + tuesday) / guests" },
        ],
      },
    ]),
  );
  const claim = cases[0]?.claims.find((one) => one.claim.id === "average");
  return { claim, codes: findings.map(({ code }) => code) };
}

it("holds a second derivation of what nothing prints against the first", () => {
  const { claim } = averages("9.3 million");
  expect(claim?.checks.map(({ verdict }) => verdict)).toEqual(["undetermined", "consistent"]);
  expect(claim?.unit.name).toBe("won per guest");
});

it("contradicts it where no values of the inputs give both", () => {
  const { claim, codes } = averages("9.8 million");
  expect(claim?.checks.map(({ verdict }) => verdict)).toEqual(["undetermined", "contradicted"]);
  expect(codes).toContain("figure-contradicted");
});
