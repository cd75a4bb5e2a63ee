import { chain, claimOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** The quantities multiplied with each other. */
export const product: Relation<Several> = {
  sum: "a × b × …",
  catches: "a total that its number and rate do not give",
  signed: false,
  express: (rule) => chain("multiply", rule.of.map(claimOf)),
};
