import { BARE } from "../../quantity/unit-arithmetic.ts";
import { dimensionOf } from "../dimension.ts";
import { holdsWith } from "../judge-stated.ts";
import type { Question } from "../question.ts";
import type { Repair } from "../result.ts";
import { tellInPoints } from "./points.ts";

/**
 * For a percentage stated of what is told in points, or the other way round, where the relation cannot
 * even be asked: the same digits in the other unit, if it holds with them. 40% to 44% is no rise of 4%.
 */
export function unitOfShare(relation: string, question: Question): Repair | null {
  const { stated, program, operands } = question;
  const inPoints = relation === "point_difference";
  if (!inPoints && relation !== "percent_change") return null;
  if (stated.figure.unit.sort !== (inPoints ? "share" : "points")) return null;
  const result = dimensionOf(program, (key) => operands.get(key)?.figure.unit ?? BARE);
  if (result.kind === "clash" || (inPoints && result.dimension.sort !== "points")) return null;
  const repaired = tellInPoints(stated, inPoints);
  if (repaired === undefined || !holdsWith(question, { stated: repaired })) return null;
  return { kind: "points", key: stated.key, text: repaired.figure.text, exponent: null };
}
