import type { Exact } from "../../interval/exact.ts";
import { type Interval, intersect, pointInterval } from "../../interval/interval.ts";
import { decide } from "./decide.ts";
import { wholeOf } from "./explain.ts";
import { holdTogether } from "./hold-together.ts";
import { homeOf } from "./joined-network.ts";
import { layOut } from "./lay-out.ts";
import type { Constraint, Limits, Variable } from "./network.ts";
import { exactOfFloat } from "./outward.ts";
import { type Part, partsOf } from "./parts.ts";
import { startingBox, systemOf } from "./system.ts";

const NONE: ReadonlySet<string> = new Set();

/** So often the case that cannot hold with the values of others is asked first instead. */
const TRIES = 6;

/**
 * Whether a part of several cases surely holds, though it is too large to be decided as a whole: a claim that several
 * cases name gets its value from the first, and each case is then decided alone with these. Where that succeeds, all
 * values together make all of it hold; where it fails, nothing is known.
 */
export function holdsCaseByCase(part: Part, limits: Limits): boolean {
  const byHome = Map.groupBy(part.constraints, ({ id }) => homeOf(id).at);
  const given = narrowedWhereShared(part, byHome, limits);
  let order = [...byHome.keys()];
  for (let tried = 0; tried < TRIES; tried += 1) {
    const values = new Map<string, Exact>();
    const failing = order.find((home) => {
      const constraints = byHome.get(home) ?? [];
      return !holdsWith({ constraints, variables: given.variables }, given.shared, values, limits);
    });
    if (failing === undefined) return true;
    order = [failing, ...order.filter((home) => home !== failing)];
  }
  return false;
}

interface Given {
  readonly variables: readonly Variable[];
  /** The keys of the claims that constraints of several cases name. */
  readonly shared: ReadonlySet<string>;
}

/** The variables, those that several cases name with no more than what all of them leave. */
function narrowedWhereShared(
  { constraints, variables }: Part,
  byHome: ReadonlyMap<number, readonly Constraint[]>,
  limits: Limits,
): Given {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const list of byHome.values()) {
    const named = new Set(list.flatMap(({ owner, program }) => [owner ?? "", ...program.operands]));
    for (const key of named) (once.has(key) ? shared : once).add(key);
  }
  const options = { contradictedAlone: NONE, readings: [], limits };
  const { layout, narrowing } = holdTogether(constraints, variables, options);
  const narrowed = layout.variables.map((variable, node): Variable => {
    if (!shared.has(variable.key)) return variable;
    const range = rangeOf(narrowing.low[node] ?? 0, narrowing.high[node] ?? 0);
    const { printed } = variable;
    return {
      ...variable,
      printed: printed === null ? range : (intersect(printed, range) ?? printed),
    };
  });
  return { variables: narrowed, shared };
}

function rangeOf(low: number, high: number): Interval {
  const endOf = (value: number) =>
    Number.isFinite(value) ? { value: exactOfFloat(value), closed: true } : null;
  return { low: endOf(low), high: endOf(high) };
}

/** Whether the constraints of a case hold with the values that are there already; those that it gives are added. */
function holdsWith(
  { constraints, variables }: Part,
  shared: ReadonlySet<string>,
  values: Map<string, Exact>,
  limits: Limits,
): boolean {
  const given = variables.map((variable): Variable => {
    const value = values.get(variable.key);
    return value === undefined ? variable : { ...variable, printed: pointInterval(value) };
  });
  return partsOf({ constraints, variables: given }, NONE).every((part) => {
    const layout = layOut(part.constraints, part.variables);
    const system = systemOf(layout, wholeOf(layout, [...part.constraints.keys()]));
    if (system.operations.length > limits.exactOperations) return false;
    const decision = decide(system, startingBox(system), limits.boxes);
    if (decision.kind !== "satisfied") return false;
    for (const node of system.nodes) {
      const key = layout.variables[node]?.key;
      const value = decision.values.get(node);
      if (key !== undefined && value !== undefined && shared.has(key)) values.set(key, value);
    }
    return true;
  });
}
