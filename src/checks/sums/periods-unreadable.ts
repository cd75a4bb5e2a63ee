import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";

/** Growth over a time that cannot be read. */
export const periodsUnreadable: Check<FaultOf<"no-periods">> = {
  code: "periods-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A growth is checked, but not over a whole number of years or periods.",
  explanation:
    "Growth by so much a year is worked out over a whole number of years: a number that the ledger writes, or the years between two dates. Neither can be read here, so the growth was not checked.",
  failing: () => growth("June 2020"),
  passing: () => growth("May 2020"),
  underlined: "growth_rate",
  word: (fault, context) => ({
    message: `${fault.claim} cannot be worked out: nothing says over how many whole years or periods it grows.`,
    help: "Write the number of periods, such as “3”, or name two dates that are whole years apart.",
    at: locateCheck(fault, context),
    related: [],
  }),
};

function growth(start: string) {
  return exampleOf(
    `Sales grew from 105 bicycles in ${start} to 140 bicycles in May 2023, 10.1% a year.`,
    [
      quantity("sales_before", "105 bicycles"),
      quantity("sales_after", "140 bicycles"),
      { id: "start", kind: "date", span: { source: "article", exact: start } },
      { id: "end", kind: "date", span: { source: "article", exact: "May 2023" } },
      quantity("growth", "10.1%", {
        derivations: [
          {
            relation: "growth_rate",
            from: "sales_before",
            to: "sales_after",
            earlier: "start",
            later: "end",
          },
        ],
      }),
    ],
  );
}
