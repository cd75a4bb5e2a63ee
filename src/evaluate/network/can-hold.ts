import type { Interval } from "../../interval/interval.ts";
import { decide } from "./decide.ts";
import type { Held } from "./hold-together.ts";
import { startOf } from "./layout.ts";
import type { Conflict } from "./network.ts";
import { startingBox, systemOf } from "./system.ts";

/**
 * Whether a conflict would surely be none if one of its figures meant something else: values are found
 * that make all of it hold. `interval` is in base units.
 */
export function canHold(held: Held, conflict: Conflict, key: string, interval: Interval): boolean {
  const { layout, limits } = held;
  const changed = layout.nodeOf.get(key);
  const relations = new Set(conflict.relations);
  const system = systemOf(layout, {
    constraints: layout.constraints.flatMap(({ id }, number) => (relations.has(id) ? number : [])),
    figures: conflict.members.flatMap((member) => layout.nodeOf.get(member.key) ?? []),
  });
  const start = startingBox(system, (node) =>
    node === changed ? interval : startOf(layout, node),
  );
  return decide(system, start, limits.boxes).kind === "satisfied";
}
