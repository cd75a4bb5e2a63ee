import { binary, chain, claimOf, type Expression } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

interface Parts extends Several {
  /** The parts are all that there is. */
  readonly exhaustive: boolean;
  /** Something may belong to several parts. */
  readonly overlapping: boolean;
}

/**
 * What a whole can be, given parts of it: their sum when they are all and do not overlap; at least
 * their sum when there may be others; at most their sum and at least the largest when they overlap.
 */
export const partsOfWhole: Relation<Parts> = {
  sum: "a + b + … = whole, or a bound of it",
  catches: "shares that add up to more than all, or parts told as all that leave something out",
  signed: false,
  alike: true,
  express: ({ of, exhaustive, overlapping }) => {
    const parts = of.map(claimOf);
    const sum = chain("add", parts);
    const atLeast = (operand: Expression): Expression => ({
      kind: "at-least",
      operand,
    });
    if (!overlapping) return exhaustive ? sum : atLeast(sum);
    const largest = atLeast(chain("maximum", parts));
    return exhaustive ? binary("meet", largest, { kind: "at-most", operand: sum }) : largest;
  },
  formula: ({ of, exhaustive, overlapping }) => {
    const sum = of.join(" + ");
    if (!overlapping) return exhaustive ? sum : `at least ${sum}`;
    const largest = `at least max(${of.join(", ")})`;
    return exhaustive ? `${largest}, at most ${sum}` : largest;
  },
  phrase: ({ of }, name) => `the whole of which ${of.map(name).join(", ")} are parts`,
};
