import { exact } from "../../interval/exact.ts";
import { binary, chain, claimOf, numberOf } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

/** The sum of the quantities divided by how many they are; it lies between the least and the greatest. */
export const average: Relation<Several> = {
  sum: "(a + b + …) ÷ how many",
  catches: "an average that lies outside what it averages, or leaves one out",
  signed: false,
  alike: true,
  express: (rule) =>
    binary("divide", chain("add", rule.of.map(claimOf)), numberOf(exact(rule.of.length))),
  formula: (rule) => `(${rule.of.join(" + ")}) ÷ ${rule.of.length}`,
  phrase: (rule, name) => `the average of ${rule.of.map(name).join(", ")}`,
};
