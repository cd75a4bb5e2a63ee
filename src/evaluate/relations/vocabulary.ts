import type { Rule } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";
import { daysBetween } from "./days-between.ts";
import { difference } from "./difference.ts";
import { percentChange } from "./percent-change.ts";
import { pointDifference } from "./point-difference.ts";
import { product } from "./product.ts";
import { ratio } from "./ratio.ts";
import type { Relation } from "./relation.ts";
import { same } from "./same.ts";
import { share } from "./share.ts";
import { sum } from "./sum.ts";

/** A rule that names a relation, not a formula. */
export type NamedRule = Exclude<Rule, { readonly relation: "formula" }>;

/** What a rule of the ledger asks for, ready to be evaluated. */
export interface Meaning extends Pick<Relation<NamedRule>, "sum" | "catches" | "signed"> {
  readonly expression: Expression;
}

/** Looks a rule's relation up and applies it to the claims that the rule names. */
export function meaningOfRule(rule: NamedRule): Meaning {
  switch (rule.relation) {
    case "difference":
      return apply(difference, rule);
    case "percent_change":
      return apply(percentChange, rule);
    case "point_difference":
      return apply(pointDifference, rule);
    case "share":
      return apply(share, rule);
    case "ratio":
      return apply(ratio, rule);
    case "product":
      return apply(product, rule);
    case "sum":
      return apply(sum, rule);
    case "same":
      return apply(same, rule);
    case "days_between":
      return apply(daysBetween, rule);
  }
}

function apply<Arguments extends Rule>(relation: Relation<Arguments>, rule: Arguments): Meaning {
  const { sum, catches, signed } = relation;
  return { sum, catches, signed, expression: relation.express(rule) };
}
