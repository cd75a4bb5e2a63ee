import { binary, claimOf, one } from "../expression.ts";
import type { FromTo, Relation } from "./relation.ts";

/**
 * The change in proportion to the earlier quantity, which must be positive. Written as
 * to ÷ from − 1, in which each claim stands once: (to − from) ÷ from widens the interval.
 */
export const percentChange: Relation<FromTo> = {
  sum: "(to − from) ÷ from",
  catches: "a percentage taken of the wrong base, or of figures that were already rounded",
  signed: true,
  alike: true,
  express: ({ from, to }) => binary("subtract", binary("divide", claimOf(to), claimOf(from)), one),
  formula: ({ from, to }) => `(${to} − ${from}) ÷ ${from}`,
  phrase: ({ from, to }, name) => `the change from ${name(from)} to ${name(to)}, in percent`,
};
