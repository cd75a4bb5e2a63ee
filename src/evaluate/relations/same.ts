import { chain, claimOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** One quantity told more than once: the tellings must have a value in common. */
export const same: Relation<Several> = {
  sum: "a = b = …",
  catches: "one quantity told with different figures",
  signed: false,
  express: (rule) => chain("meet", rule.of.map(claimOf)),
};
