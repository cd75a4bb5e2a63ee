import { binary, claimOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** How many percentage points lie between two shares. */
export const pointDifference: Relation<FromTo> = {
  sum: "to − from, in percentage points",
  catches: "percent written for percentage points",
  signed: true,
  alike: false,
  express: ({ from, to }) => binary("subtract", claimOf(to), claimOf(from)),
  formula: ({ from, to }) => `${to} − ${from}`,
  phrase: ({ from, to }, name) =>
    `the difference from ${name(from)} to ${name(to)}, in percentage points`,
};
