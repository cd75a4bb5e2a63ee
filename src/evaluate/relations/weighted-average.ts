import { binary, chain, claimOf, type Expression } from "../expression.ts";
import type { Relation, Several } from "./relation.ts";

interface Weighted extends Several {
  /** As many as values. */
  readonly weights: readonly string[];
}

/** The quantities averaged by weight: shares of a whole by their sizes. */
export const weightedAverage: Relation<Weighted> = {
  sum: "(a × v + b × w + …) ÷ (v + w + …)",
  catches: "an average of percentages taken as if their groups were of one size",
  signed: false,
  alike: false,
  express: ({ of, weights }) => {
    const products = of.map(
      (value, index): Expression =>
        binary("multiply", claimOf(value), claimOf(weights[index] ?? value)),
    );
    return binary("divide", chain("add", products), chain("add", weights.map(claimOf)));
  },
  formula: ({ of, weights }) => {
    const products = of.map((value, index) => `${value} × ${weights[index] ?? value}`);
    return `(${products.join(" + ")}) ÷ (${weights.join(" + ")})`;
  },
  phrase: ({ of, weights }, name) =>
    `the average of ${of.map(name).join(", ")}, weighted by ${weights.map(name).join(", ")}`,
};
