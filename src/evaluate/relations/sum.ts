import { chain, claimOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** The quantities added up. */
export const sum: Relation<Several> = {
  sum: "a + b + …",
  catches: "a total that its parts do not add up to",
  signed: false,
  alike: true,
  express: (rule) => chain("add", rule.of.map(claimOf)),
  formula: (rule) => rule.of.join(" + "),
  phrase: (rule, name) => rule.of.map(name).join(" plus "),
};
