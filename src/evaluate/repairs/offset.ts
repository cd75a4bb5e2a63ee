import { exact, subtract } from "../../interval/exact.ts";
import { UNITS } from "../../quantity/units.ts";
import { printValue } from "./recompute.ts";
import { offer, type RepairOf } from "./repair.ts";

/** The 32 of Fahrenheit's scale left in a difference: 10 °C more is 18 °F more, not 50. */
export const offset: RepairOf = (wrong) => {
  const { stated } = wrong.question;
  if (stated.figure.unit.name !== UNITS.fahrenheit.unit.name) return [];
  return offer(wrong, "recomputed", printValue(stated, subtract(stated.figure.low, exact(32))));
};
