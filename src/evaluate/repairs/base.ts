import { binary, claimOf, type Expression } from "../expression.ts";
import { recompute } from "./recompute.ts";
import type { RepairOf, Wrong } from "./repair.ts";

/** A percentage taken of the wrong base: of the later value in place of the earlier, of the rest in place of the whole. */
export const base: RepairOf = (wrong) => {
  const { question, programOf, holds } = wrong;
  const expression = onOtherBase(wrong);
  if (expression === null || !holds({ program: programOf(expression) })) return [];
  const repaired = recompute(question);
  if (repaired === undefined || !holds({ stated: repaired })) return [];
  return [{ kind: "base", key: repaired.key, text: repaired.figure.text, exponent: null }];
};

function onOtherBase({ rule }: Wrong): Expression | null {
  if (rule?.relation === "percent_change") {
    const to = claimOf(rule.to);
    return binary("divide", binary("subtract", to, claimOf(rule.from)), to);
  }
  if (rule?.relation === "share") {
    const part = claimOf(rule.part);
    return binary("divide", part, binary("subtract", claimOf(rule.whole), part));
  }
  return null;
}
