import { binary, claimOf, one } from "../expression.ts";
import type { EarlierLater, Relation } from "./relation.ts";

interface Days extends EarlierLater {
  readonly inclusive: boolean;
}

/** The days from the earlier date to the later; the first day counts only when `inclusive`. */
export const daysBetween: Relation<Days> = {
  sum: "later − earlier, in days",
  catches: "a span of time that its dates do not give, or the first day counted in or out",
  signed: false,
  alike: false,
  express: ({ earlier, later, inclusive }) => {
    const days = binary("subtract", claimOf(later), claimOf(earlier));
    return inclusive ? binary("add", days, one) : days;
  },
  formula: ({ earlier, later, inclusive }) => `${later} − ${earlier}${inclusive ? " + 1" : ""}`,
  phrase: ({ earlier, later, inclusive }, name) =>
    `the days from ${name(earlier)} to ${name(later)}${inclusive ? ", both counted" : ""}`,
};
