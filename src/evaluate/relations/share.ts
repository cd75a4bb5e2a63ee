import { binary, claimOf } from "../expression.ts";
import type { PartWhole, Relation } from "./relation.ts";

/** The part in proportion to the whole that it belongs to, so at most all of it. */
export const share: Relation<PartWhole> = {
  sum: "part ÷ whole",
  catches: "a share of another whole, or a part larger than its whole",
  signed: false,
  alike: false,
  express: ({ part, whole }) => binary("divide", claimOf(part), claimOf(whole)),
  formula: ({ part, whole }) => `${part} ÷ ${whole}`,
  phrase: ({ part, whole }, name) => `${name(part)} as a share of ${name(whole)}`,
};
