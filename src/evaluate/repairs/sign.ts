import type { Direction } from "../../quantity/figure.ts";
import type { Operand } from "../operand.ts";
import type { RepairOf } from "./repair.ts";

/** A fall told as a rise, or the other way round. */
export const sign: RepairOf = (operand, holds) => {
  const { figure } = operand;
  if (figure.direction === "none") return [];
  const other: Direction = figure.direction === "fall" ? "rise" : "fall";
  const repaired: Operand = {
    ...operand,
    figure: { ...figure, direction: other },
  };
  if (!holds(repaired)) return [];
  return [
    {
      kind: "sign" as const,
      key: operand.key,
      text: `a ${other} of ${figure.text}`,
      exponent: null,
    },
  ];
};
