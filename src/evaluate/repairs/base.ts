import { binary, claimOf, type Expression } from "../expression.ts";
import { recompute } from "./recompute.ts";
import { offer, type RepairOf, type Wrong } from "./repair.ts";

/** A percentage taken of the wrong base: of the later value in place of the earlier, of the rest in place of the whole. */
export const base: RepairOf = (wrong) => {
  const { question, programOf, holds } = wrong;
  const expression = onOtherBase(wrong);
  if (expression === null || !holds({ program: programOf(expression) })) return [];
  return recompute(question).flatMap((repaired) => offer(wrong, "base", repaired));
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
