import { exact } from "../../interval/exact.ts";
import { binary, claimOf, numberOf } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/** A quantity in proportion to that of a base period, which is set to 100. */
export const indexToBase: Relation<FromTo> = {
  sum: "to ÷ from × 100",
  catches: "an index told of another base, or points of an index told as percent",
  signed: false,
  alike: true,
  express: ({ from, to }) =>
    binary("multiply", binary("divide", claimOf(to), claimOf(from)), numberOf(exact(100))),
  formula: ({ from, to }) => `${to} ÷ ${from} × 100`,
  phrase: ({ from, to }, name) => `${name(to)} where ${name(from)} is 100`,
};
