import { chain, claimOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** One quantity told more than once: the tellings must have a value in common. */
export const same: Relation<Several> = {
  sum: "a = b = …",
  catches: "one quantity told with different figures",
  signed: false,
  alike: true,
  express: (rule) => chain("meet", rule.of.map(claimOf)),
  formula: (rule) => rule.of.join(" = "),
  phrase: (rule, name) => `the same as ${rule.of.map(name).join(" and ")}`,
};
