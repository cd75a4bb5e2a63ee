import { valuesOf } from "../operand.ts";
import { type Choice, choicesOf, departuresUnder, fewestChoices } from "../readings.ts";
import { decide } from "./decide.ts";
import { type Layout, startOf } from "./layout.ts";
import type { Limits } from "./network.ts";
import { type Subset, startingBox, systemOf } from "./system.ts";

/**
 * The fewest later readings under which a conflict is none any more, truncation always for a whole
 * source; null where it stays one under all of them. What cannot be decided counts as dissolved: an
 * error must be proved.
 */
export function dissolvedBy(
  layout: Layout,
  conflict: Subset,
  limits: Limits,
): readonly Choice[] | null {
  const operands = conflict.figures.flatMap((node) => layout.variables[node]?.operand ?? []);
  const system = systemOf(layout, conflict);
  return fewestChoices(choicesOf(operands), (chosen) => {
    if (chosen.length === 0) return false;
    const start = startingBox(system, (node) => {
      const operand = layout.variables[node]?.operand ?? null;
      return operand === null
        ? startOf(layout, node)
        : valuesOf(operand, departuresUnder(operand, chosen));
    });
    return decide(system, start, limits.boxes).kind !== "conflict";
  });
}
