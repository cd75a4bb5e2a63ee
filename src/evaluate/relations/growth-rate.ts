import type { Periods } from "../../ledger/case.ts";
import { binary, claimOf, one } from "../expression.ts";
import { countPeriods, periodsFormula, tellPeriods } from "./periods.ts";
import type { FromTo, Relation } from "./relation.ts";

interface Growth extends FromTo {
  readonly periods: Periods;
}

/** The growth per period that, compounded, leads from one quantity to the other (CAGR). */
export const growthRate: Relation<Growth> = {
  sum: "(to ÷ from)^(1 ÷ periods) − 1",
  catches: "a total growth divided by the years, as if it did not compound",
  signed: true,
  alike: true,
  express: ({ from, to, periods }, years) => {
    const exponent = countPeriods(periods, years);
    if (exponent === null) return null;
    const operand = binary("divide", claimOf(to), claimOf(from));
    return binary("subtract", { kind: "root", operand, exponent }, one);
  },
  formula: ({ from, to, periods }) => `(${to} ÷ ${from})^(1 ÷ (${periodsFormula(periods)})) − 1`,
  phrase: ({ from, to, periods }, name) =>
    `the growth per period from ${name(from)} to ${name(to)} over ${tellPeriods(periods, name)}`,
};
