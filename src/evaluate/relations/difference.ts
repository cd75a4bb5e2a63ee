import { binary, claimOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** How much the later quantity is above the earlier one; below is negative. */
export const difference: Relation<FromTo> = {
  sum: "to − from",
  catches: "a loss or gain that is not what lies between the two figures",
  signed: true,
  express: (rule) => binary("subtract", claimOf(rule.to), claimOf(rule.from)),
};
