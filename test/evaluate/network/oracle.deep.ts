import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { init, killThreads, Z3_lbool } from "z3-solver";
import { holdTogether } from "../../../src/evaluate/network/hold-together.ts";
import type { Conflict, Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import { anyNetwork, type RandomNetwork } from "./any-network.ts";
import { smtOf } from "./smt.ts";

const NETWORKS = 1_500;
const TIMEOUT = 2_000;

type Answer = "sat" | "unsat" | "unknown";

let ask: (constraints: readonly Constraint[], variables: readonly Variable[]) => Promise<Answer>;
let close: () => Promise<void>;

beforeAll(async () => {
  const { Z3, em } = await init();
  Z3.global_param_set("timeout", `${TIMEOUT}`);
  const context = Z3.mk_context(Z3.mk_config());
  ask = async (constraints, variables) => {
    const solver = Z3.mk_solver(context);
    Z3.solver_inc_ref(context, solver);
    Z3.solver_from_string(context, solver, smtOf(constraints, variables));
    const answer = await Z3.solver_check(context, solver);
    // With whole numbers and divisions Z3 at times gives values that break what was asserted.
    const holds = (): boolean => {
      const model = Z3.solver_get_model(context, solver);
      Z3.model_inc_ref(context, model);
      const asserted = Z3.solver_get_assertions(context, solver);
      Z3.ast_vector_inc_ref(context, asserted);
      const facts = Array.from({ length: Z3.ast_vector_size(context, asserted) }, (_, at) =>
        Z3.ast_vector_get(context, asserted, at),
      );
      const isModel = facts.every((fact) => {
        const value = Z3.model_eval(context, model, fact, true);
        return value !== null && Z3.get_bool_value(context, value) === Z3_lbool.Z3_L_TRUE;
      });
      Z3.ast_vector_dec_ref(context, asserted);
      Z3.model_dec_ref(context, model);
      return isModel;
    };
    const isProved = answer === Z3_lbool.Z3_L_FALSE || (answer === Z3_lbool.Z3_L_TRUE && holds());
    Z3.solver_dec_ref(context, solver);
    if (!isProved) return "unknown";
    return answer === Z3_lbool.Z3_L_TRUE ? "sat" : "unsat";
  };
  close = () => killThreads(em);
});

afterAll(() => close());

/** What a conflict says of itself, asked of the solver: it cannot hold, and without any part it can. */
async function faultsOf(
  { constraints, variables }: RandomNetwork,
  conflict: Conflict,
): Promise<readonly string[]> {
  const figures = new Set(conflict.members.map(({ key }) => key));
  const without = (dropped: string | null) =>
    ask(
      constraints.filter(({ id }) => conflict.relations.includes(id) && id !== dropped),
      variables.map((variable) =>
        figures.has(variable.key) && variable.key !== dropped
          ? variable
          : { ...variable, printed: null },
      ),
    );
  if ((await without(null)) === "sat") return ["the whole can hold"];
  if (!conflict.isIrreducible) return [];
  const faults: string[] = [];
  for (const part of [...figures, ...conflict.relations])
    if ((await without(part)) === "unsat") faults.push(`${part} is not needed`);
  return faults;
}

describe("conflicts against Z3", () => {
  it.each([
    ["real and linear, with shares and changes of bases of one sign", true],
    ["of every kind, with zeros, strict ends and whole numbers", false],
  ])("%s", async (_, isLinear) => {
    const count = { conflicts: 0, unsat: 0, sat: 0, unknown: 0, unchecked: 0, irreducible: 0 };
    await fc.assert(
      fc.asyncProperty(anyNetwork(isLinear), async (given) => {
        const { network } = holdTogether(given.constraints, given.variables);
        const answer = await ask(given.constraints, given.variables);
        count[answer] += 1;
        const isFound = network.conflicts.length > 0;
        const isUnchecked = network.notFullyChecked.length > 0;
        if (isFound) expect(answer, "a false conflict").not.toBe("sat");
        if (answer === "unsat" && !isFound) expect(isUnchecked, "a conflict is missed").toBe(true);
        if (isLinear) expect(network.notFullyChecked).toEqual([]);
        if (isUnchecked) count.unchecked += 1;
        for (const conflict of network.conflicts) {
          expect(await faultsOf(given, conflict)).toEqual([]);
          count.conflicts += 1;
          if (conflict.isIrreducible) count.irreducible += 1;
        }
      }),
      { numRuns: NETWORKS },
    );
    process.stdout.write(`${JSON.stringify(count)}\n`);
    expect(count.sat).toBeGreaterThan(NETWORKS / 20);
    expect(count.conflicts).toBeGreaterThan(NETWORKS / 20);
    expect(count.unknown).toBeLessThan(NETWORKS / 20);
  });
});
