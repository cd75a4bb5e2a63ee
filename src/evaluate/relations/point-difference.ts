import { binary, claimOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** How many percentage points lie between two shares. */
export const pointDifference: Relation<FromTo> = {
  sum: "to − from, in percentage points",
  catches: "percent written for percentage points",
  signed: true,
  express: (rule) => binary("subtract", claimOf(rule.to), claimOf(rule.from)),
};
