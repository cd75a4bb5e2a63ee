import { binary, claimOf, one } from "../expression.ts";
import type { EarlierLater, Relation } from "./relation.ts";

/** The days from the earlier date to the later; the first day counts only when `inclusive`. */
export const daysBetween: Relation<EarlierLater> = {
  sum: "later − earlier, in days",
  catches: "a span of time that its dates do not give, or the first day counted in or out",
  signed: false,
  express: (rule) => {
    const days = binary("subtract", claimOf(rule.later), claimOf(rule.earlier));
    return rule.inclusive ? binary("add", days, one) : days;
  },
};
