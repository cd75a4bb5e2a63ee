import { add, divide, ONE, sign as signOf, subtract } from "../../interval/exact.ts";
import { printValue } from "./recompute.ts";
import { offer, type RepairOf } from "./repair.ts";

/** An increase told as a multiple, or a multiple as an increase: three times as much is 200% more, not 300%. */
export const increase: RepairOf = (wrong) => {
  const { rule, question } = wrong;
  const { stated } = question;
  const { low, unit, direction } = stated.figure;
  if (unit.sort !== "share" || direction === "fall") return [];
  const all = divide(ONE, unit.factor);
  if (rule?.relation === "percent_change") {
    const less = subtract(low, all);
    return signOf(less) > 0 ? offer(wrong, "recomputed", printValue(stated, less)) : [];
  }
  if (rule?.relation !== "multiple") return [];
  return offer(wrong, "recomputed", printValue(stated, add(low, all)));
};
