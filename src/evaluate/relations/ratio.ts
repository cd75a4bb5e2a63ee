import { binary, claimOf } from "../expression.ts";
import type { PartWhole, Relation } from "./relation.ts";

/** How many times the second quantity the first is; neither need be part of the other. */
export const ratio: Relation<PartWhole> = {
  sum: "part ÷ whole",
  catches: "a multiple told of the wrong base, or turned upside down",
  signed: false,
  alike: false,
  express: ({ part, whole }) => binary("divide", claimOf(part), claimOf(whole)),
  formula: ({ part, whole }) => `${part} ÷ ${whole}`,
  phrase: ({ part, whole }, name) => `${name(part)} divided by ${name(whole)}`,
};
