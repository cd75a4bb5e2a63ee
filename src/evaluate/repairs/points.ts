import { UNITS } from "../../quantity/units.ts";
import { binary, claimOf } from "../expression.ts";
import type { Operand } from "../operand.ts";
import type { RepairOf } from "./repair.ts";
import { printedDigits } from "./reprint.ts";

/** Percent told for percentage points, or the other way round: 40% to 44% is 4 points, or 10%. */
export const points: RepairOf = (wrong) => {
  const { rule, question, programOf, holds } = wrong;
  if (rule?.relation !== "percent_change" && rule?.relation !== "point_difference") return [];
  const { stated } = question;
  const from = claimOf(rule.from);
  const to = claimOf(rule.to);
  const isPercent = rule.relation === "percent_change";
  const areShares = [...question.operands.values()].every(
    ({ figure }) => figure.unit.sort === "share",
  );
  if (!areShares || stated.figure.unit.sort !== (isPercent ? "share" : "points")) return [];
  const difference = binary("subtract", to, from);
  const program = programOf(isPercent ? difference : binary("divide", difference, from));
  const repaired = tellInPoints(stated, isPercent);
  if (repaired === undefined || !holds({ stated: repaired, program })) return [];
  return [{ kind: "points", key: stated.key, text: repaired.figure.text, exponent: null }];
};

/** The same digits in points, or else in percent; nothing for a figure written in words. */
export function tellInPoints(stated: Operand, inPoints: boolean): Operand | undefined {
  const digits = printedDigits(stated.figure);
  if (digits === undefined) return undefined;
  const { unit } = inPoints ? UNITS.points : UNITS.percent;
  const text = inPoints ? `${digits} percentage points` : `${digits}%`;
  return { ...stated, figure: { ...stated.figure, text, unit } };
}
