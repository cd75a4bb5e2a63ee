import type { Interval } from "../../interval/interval.ts";
import type { Program } from "../program.ts";
import { decide } from "./decide.ts";
import { wholeOf } from "./explain.ts";
import type { Held } from "./hold-together.ts";
import { layOut } from "./lay-out.ts";
import type { Conflict, Constraint, Variable } from "./network.ts";
import { startingBox, systemOf } from "./system.ts";

/** What of a conflict is taken to be other than it is: figures in base units, relations by their id. */
export interface Changed {
  readonly figures: ReadonlyMap<string, Interval>;
  readonly programs: ReadonlyMap<string, Program>;
}

/** Whether a conflict would surely be none with something changed: values are found that make all of it hold. */
export function canHold({ layout, limits }: Held, conflict: Conflict, changed: Changed): boolean {
  const relations = new Set(conflict.relations);
  const constraints = layout.constraints
    .filter(({ id }) => relations.has(id))
    .map((constraint): Constraint => {
      const program = changed.programs.get(constraint.id) ?? constraint.program;
      return { ...constraint, program };
    });
  const members = new Set(conflict.members.map(({ key }) => key));
  const variables = layout.variables.map((variable): Variable => {
    const printed = members.has(variable.key) ? variable.printed : null;
    return { ...variable, printed: changed.figures.get(variable.key) ?? printed };
  });
  const part = layOut(constraints, variables);
  const system = systemOf(part, wholeOf(part, [...constraints.keys()]));
  return decide(system, startingBox(system), limits.boxes).kind === "satisfied";
}
