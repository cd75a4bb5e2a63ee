import { binary, claimOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** How many times as much the later quantity is: doubled is 2, not an increase of 200%. */
export const multiple: Relation<FromTo> = {
  sum: "to ÷ from",
  catches: "an increase told as a multiple: up 200% is three times as much",
  signed: false,
  alike: true,
  express: ({ from, to }) => binary("divide", claimOf(to), claimOf(from)),
  formula: ({ from, to }) => `${to} ÷ ${from}`,
  phrase: ({ from, to }, name) => `how many times ${name(from)} ${name(to)} is`,
};
