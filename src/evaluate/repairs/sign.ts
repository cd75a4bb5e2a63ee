import type { Direction } from "../../quantity/figure.ts";
import type { Operand } from "../operand.ts";
import type { RepairOf } from "./repair.ts";

/** A fall told as a rise, or the other way round. */
export const sign: RepairOf = ({ question, holds }) => {
  const { stated } = question;
  const { figure } = stated;
  if (figure.direction === "none") return [];
  const other: Direction = figure.direction === "fall" ? "rise" : "fall";
  const repaired: Operand = { ...stated, figure: { ...figure, direction: other } };
  if (!holds({ stated: repaired })) return [];
  return [{ kind: "sign", key: stated.key, text: `a ${other} of ${figure.text}`, exponent: null }];
};
