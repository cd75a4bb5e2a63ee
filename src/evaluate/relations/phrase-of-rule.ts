import type { Rule } from "../../ledger/case.ts";
import type { NameOf } from "./relation.ts";
import { meaningOfRule } from "./vocabulary.ts";

/** What a rule recomputes, as a phrase that a reader can follow with the figures in hand. */
export function phraseOfRule(rule: Rule, name: NameOf): string {
  switch (rule.relation) {
    case "formula":
      return rule.formula;
    case "integer_share":
      return `a share of ${name(rule.whole)} that a whole number gives`;
    case "integer_mean":
      return `a mean of ${name(rule.count)} whole numbers`;
    case "list_count":
      return `how many are listed: ${rule.items.join(", ")}`;
    default:
      return meaningOfRule(rule).phrase(name);
  }
}
