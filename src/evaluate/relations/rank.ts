import { claimOf } from "../expression.ts";
import type { Relation } from "./relation.ts";

interface Rank {
  readonly value: string;
  readonly among: readonly string[];
  readonly order: "highest" | "lowest";
}

/** The place of a quantity among others: certain where their intervals are apart, a range where they meet. */
export const rank: Relation<Rank> = {
  sum: "1 + how many are before it",
  catches: "a record that another figure beats, or a place that the figures do not give",
  signed: false,
  alike: true,
  express: ({ value, among, order }) => ({
    kind: "rank",
    order,
    operand: claimOf(value),
    among: among.filter((id) => id !== value).map(claimOf),
  }),
  formula: ({ value, among, order }) =>
    `place of ${value} among ${among.join(", ")}, ${order} first`,
  phrase: ({ value, among, order }, name) =>
    `the place of ${name(value)} among ${among.map(name).join(", ")}, ${order} first`,
};
