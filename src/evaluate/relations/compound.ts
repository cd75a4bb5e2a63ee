import type { Periods } from "../../ledger/case.ts";
import { binary, claimOf, one } from "../expression.ts";
import { countPeriods, periodsFormula, tellPeriods } from "./periods.ts";
import type { Relation } from "./relation.ts";

interface Compound {
  readonly from: string;
  readonly rate: string;
  readonly periods: Periods;
}

/** What a quantity becomes that grows by a rate, period after period. */
export const compound: Relation<Compound> = {
  sum: "from × (1 + rate)^periods",
  catches: "a rate multiplied by the years, as if it did not compound",
  signed: false,
  alike: false,
  express: ({ from, rate, periods }, years) => {
    const exponent = countPeriods(periods, years);
    if (exponent === null) return null;
    const operand = binary("add", one, claimOf(rate));
    return binary("multiply", claimOf(from), {
      kind: "power",
      operand,
      exponent,
    });
  },
  formula: ({ from, rate, periods }) => `${from} × (1 + ${rate})^(${periodsFormula(periods)})`,
  phrase: ({ from, rate, periods }, name) =>
    `${name(from)} grown by ${name(rate)} over ${tellPeriods(periods, name)}`,
};
