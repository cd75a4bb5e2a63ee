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
  taken: readonly Choice[],
): readonly Choice[] | null {
  const operands = conflict.figures.flatMap((node) => layout.variables[node]?.operand ?? []);
  const system = systemOf(layout, conflict);
  const isTaken = (choice: Choice): boolean =>
    taken.some(
      (other) =>
        "key" in other && "key" in choice && other.kind === choice.kind && other.key === choice.key,
    );
  const choices = choicesOf(operands).filter((choice) => !isTaken(choice));
  return fewestChoices(choices, (chosen) => {
    if (chosen.length === 0) return false;
    const start = startingBox(system, (node) => {
      const operand = layout.variables[node]?.operand ?? null;
      return operand === null
        ? startOf(layout, node)
        : valuesOf(operand, departuresUnder(operand, [...taken, ...chosen]));
    });
    return decide(system, start, limits.boxes).kind !== "conflict";
  });
}
