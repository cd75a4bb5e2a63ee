import { binary, claimOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** How much the later quantity is above the earlier one; below is negative. */
export const difference: Relation<FromTo> = {
  sum: "to − from",
  catches: "a loss or gain that is not what lies between the two figures",
  signed: true,
  alike: true,
  express: ({ from, to }) => binary("subtract", claimOf(to), claimOf(from)),
  formula: ({ from, to }) => `${to} − ${from}`,
  phrase: ({ from, to }, name) => `the difference from ${name(from)} to ${name(to)}`,
};
