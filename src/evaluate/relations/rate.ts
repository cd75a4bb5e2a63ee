import { ONE } from "../../interval/exact.ts";
import { readFigure } from "../../quantity/read-figure.ts";
import { binary, claimOf, numberOf } from "../expression.ts";
import type { PartWhole, Relation } from "./relation.ts";

interface Rate extends PartWhole {
  /** So many of the whole, as a figure: "100,000" for a rate per 100,000 people. Null for one. */
  readonly per: string | null;
}

/** How many there are for so many of another: deaths per 100,000 people. */
export const rate: Relation<Rate> = {
  sum: "part ÷ whole × per",
  catches: "a rate per thousand told as one per hundred thousand, or of another population",
  signed: false,
  alike: false,
  express: ({ part, whole, per }) => {
    const options = { language: "en", dated: null, format: "plain" } as const;
    const count = per === null ? ONE : (readFigure(per, options)?.low ?? null);
    if (count === null) return null;
    return binary("multiply", binary("divide", claimOf(part), claimOf(whole)), numberOf(count));
  },
  formula: ({ part, whole, per }) => `${part} ÷ ${whole}${per === null ? "" : ` × ${per}`}`,
  phrase: ({ part, whole, per }, name) =>
    `${name(part)} for every ${per === null ? "one" : per} of ${name(whole)}`,
};
