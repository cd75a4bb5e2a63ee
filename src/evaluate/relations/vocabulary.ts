import type { Rule } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";
import { daysBetween } from "./days-between.ts";
import { difference } from "./difference.ts";
import { percentChange } from "./percent-change.ts";
import { pointDifference } from "./point-difference.ts";
import { product } from "./product.ts";
import { ratio } from "./ratio.ts";
import type { NameOf, Relation } from "./relation.ts";
import { same } from "./same.ts";
import { share } from "./share.ts";
import { sum } from "./sum.ts";

/** A rule that names a relation, not a formula. */
export type NamedRule = Exclude<Rule, { readonly relation: "formula" }>;

/** What a rule of the ledger asks for, ready to be evaluated and told. */
export interface Meaning extends Pick<Relation<unknown>, "sum" | "catches" | "signed" | "alike"> {
  readonly expression: Expression;
  readonly formula: string;
  readonly phrase: (name: NameOf) => string;
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

function apply<Arguments>(relation: Relation<Arguments>, rule: Arguments): Meaning {
  const { sum, catches, signed, alike } = relation;
  return {
    sum,
    catches,
    signed,
    alike,
    expression: relation.express(rule),
    formula: relation.formula(rule),
    phrase: (name) => relation.phrase(rule, name),
  };
}
