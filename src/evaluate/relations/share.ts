import { binary, claimOf } from "../expression.ts";
import type { PartWhole, Relation } from "./relation.ts";

/** The part in proportion to the whole that it belongs to, so at most all of it. */
export const share: Relation<PartWhole> = {
  sum: "part ÷ whole",
  catches: "a share of another whole, or a part larger than its whole",
  signed: false,
  express: (rule) => binary("divide", claimOf(rule.part), claimOf(rule.whole)),
};
