import { parseFormula } from "../../../src/evaluate/formula.ts";
import type { Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import type { Operand } from "../../../src/evaluate/operand.ts";
import { valuesOf } from "../../../src/evaluate/operand.ts";
import { type Program, ProgramBuilder } from "../../../src/evaluate/program.ts";
import { parseDecimal } from "../../../src/interval/decimal.ts";
import { type Exact, ZERO } from "../../../src/interval/exact.ts";
import { closedInterval, type End, type Interval } from "../../../src/interval/interval.ts";
import { printed } from "../printed.ts";

/** The program of a formula over claim ids: `programOf("a / b - 1")`. */
export function programOf(formula: string): Program {
  const parsed = parseFormula(formula);
  if (parsed.kind === "fault") throw new Error(`cannot read ${formula}`);
  return new ProgramBuilder(() => null).build(parsed.expression);
}

/** A constraint: `constraint("loss = to - from")` is named by its text. */
export function constraint(text: string, kind: Constraint["kind"] = "equal"): Constraint {
  const [owner = "", formula = ""] = text.split(" = ");
  return { id: text, kind, owner, program: programOf(formula) };
}

/** later − earlier is above zero. */
export function before(earlier: string, later: string): Constraint {
  const program = programOf(`${later} - ${earlier}`);
  return { id: `${earlier} < ${later}`, kind: "before", owner: null, program };
}

/** An interval as a person writes it: "[1, 2)", "(, 3]", "5". */
export function interval(text: string): Interval {
  const match = /^([[(])([^,]*),(.*)([\])])$/.exec(text);
  if (match === null) return closedInterval(number(text), number(text));
  const [, opening, low = "", high = "", closing] = match;
  return { low: end(low, opening === "["), high: end(high, closing === "]") };
}

function end(text: string, closed: boolean): End | null {
  return text.trim() === "" ? null : { value: number(text.trim()), closed };
}

function number(text: string): Exact {
  return parseDecimal(text) ?? ZERO;
}

/** A variable with the values that it may have; null where nothing prints it. */
export function variable(key: string, text: string | null, isInteger = false): Variable {
  return { key, printed: text === null ? null : interval(text), isInteger, operand: null };
}

/** A variable that a figure prints, with its readings. */
export function figure(
  key: string,
  text: string,
  printing: Parameters<typeof printed>[2] = {},
): Variable {
  const operand: Operand = printed(key, text, printing);
  return { key, printed: valuesOf(operand, new Set()), isInteger: false, operand };
}
