import type { Rule } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";
import { age } from "./age.ts";
import { average } from "./average.ts";
import { compound } from "./compound.ts";
import { daysBetween } from "./days-between.ts";
import { difference } from "./difference.ts";
import { growthRate } from "./growth-rate.ts";
import { indexToBase } from "./index-to-base.ts";
import { multiple } from "./multiple.ts";
import { partsOfWhole } from "./parts-of-whole.ts";
import { percentChange } from "./percent-change.ts";
import { pointDifference } from "./point-difference.ts";
import { product } from "./product.ts";
import { rank } from "./rank.ts";
import { rate } from "./rate.ts";
import { ratio } from "./ratio.ts";
import type { NameOf, Relation, YearsBetween } from "./relation.ts";
import { same } from "./same.ts";
import { share } from "./share.ts";
import { sum } from "./sum.ts";
import { weightedAverage } from "./weighted-average.ts";

/** A rule that is a formula by name. Those over whole numbers and lists are judged in other ways. */
export type NamedRule = Exclude<
  Rule,
  {
    readonly relation: "formula" | "integer_share" | "integer_mean" | "list_count";
  }
>;

/** What a rule of the ledger asks for, ready to be evaluated and told. */
export interface Meaning extends Pick<Relation<unknown>, "sum" | "catches" | "signed" | "alike"> {
  readonly express: (years: YearsBetween) => Expression | null;
  readonly formula: () => string;
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
    case "multiple":
      return apply(multiple, rule);
    case "index":
      return apply(indexToBase, rule);
    case "rate":
      return apply(rate, rule);
    case "average":
      return apply(average, rule);
    case "weighted_average":
      return apply(weightedAverage, rule);
    case "parts_of_whole":
      return apply(partsOfWhole, rule);
    case "growth_rate":
      return apply(growthRate, rule);
    case "compound":
      return apply(compound, rule);
    case "age":
      return apply(age, rule);
    case "rank":
      return apply(rank, rule);
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
    express: (years) => relation.express(rule, years),
    formula: () => relation.formula(rule),
    phrase: (name) => relation.phrase(rule, name),
  };
}
