import { chain, claimOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** The quantities multiplied with each other. */
export const product: Relation<Several> = {
  sum: "a × b × …",
  catches: "a total that its number and rate do not give",
  signed: false,
  alike: false,
  express: (rule) => chain("multiply", rule.of.map(claimOf)),
  formula: (rule) => rule.of.join(" × "),
  phrase: (rule, name) => rule.of.map(name).join(" times "),
};
