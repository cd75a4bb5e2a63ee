import type { Exact } from "../../interval/exact.ts";
import { binary, claimOf, numberOf } from "../expression.ts";
import type { PartWhole, Relation } from "./relation.ts";

interface Rate extends PartWhole {
  /** So many of the whole: 100,000 for a rate per 100,000 people. */
  readonly per: Exact;
  readonly perText: string;
}

/** How many there are for so many of another: deaths per 100,000 people. */
export const rate: Relation<Rate> = {
  sum: "part ÷ whole × per",
  catches: "a rate per thousand told as one per hundred thousand, or of another population",
  signed: false,
  alike: false,
  express: ({ part, whole, per }) =>
    binary("multiply", binary("divide", claimOf(part), claimOf(whole)), numberOf(per)),
  formula: ({ part, whole, perText }) => `${part} ÷ ${whole} × ${perText}`,
  phrase: ({ part, whole, perText }, name) =>
    `${name(part)} for every ${perText} of ${name(whole)}`,
};
