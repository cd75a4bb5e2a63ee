import type { Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import type { Step } from "../../../src/evaluate/program.ts";
import type { Exact } from "../../../src/interval/exact.ts";
import type { End } from "../../../src/interval/interval.ts";

/** A network as assertions in SMT-LIB 2: written from the programs, not from what the network makes of them. A figure that nothing ties says nothing. */
export function smtOf(constraints: readonly Constraint[], variables: readonly Variable[]): string {
  const tied = new Set(
    constraints.flatMap(({ owner, program }) => [
      ...program.operands,
      ...(owner === null ? [] : [owner]),
    ]),
  );
  const integers = new Set(variables.flatMap(({ key, isInteger }) => (isInteger ? [key] : [])));
  const names = new Map([...tied].map((key, index) => [key, `v${index}`]));
  // Whole numbers are declared as such: of a real that is_int is asserted of, Z3 once gave 9/2 as a model.
  const nameOf = (key: string): string => {
    const name = names.get(key) ?? "nobody";
    return integers.has(key) ? `(to_real ${name})` : name;
  };
  const facts = [
    ...variables.flatMap((variable) =>
      tied.has(variable.key) ? boundsOf(variable, nameOf(variable.key)) : [],
    ),
    ...constraints.flatMap((constraint) => factsOf(constraint, nameOf)),
  ];
  return [
    ...[...names].map(
      ([key, name]) => `(declare-const ${name} ${integers.has(key) ? "Int" : "Real"})`,
    ),
    ...facts.map((fact) => `(assert ${fact})`),
  ].join("\n");
}

function boundsOf({ printed }: Variable, name: string): readonly string[] {
  const end = (at: End | null | undefined, open: string, closed: string): readonly string[] =>
    at == null ? [] : [`(${at.closed ? closed : open} ${name} ${number(at.value)})`];
  return [...end(printed?.low, ">", ">="), ...end(printed?.high, "<", "<=")];
}

function factsOf(
  { kind, owner, program }: Constraint,
  nameOf: (key: string) => string,
): readonly string[] {
  const terms: string[] = [];
  const facts: string[] = [];
  for (const step of program.steps) terms.push(termOf(step, terms, facts, nameOf));
  const result = terms.at(-1) ?? "0.0";
  if (kind === "before") return [...facts, `(> ${result} 0.0)`];
  if (kind === "not-below") return [...facts, `(>= ${result} 0.0)`];
  if (kind === "same" || owner === null) return facts;
  const name = nameOf(owner);
  const equal = `(= ${name} ${result})`;
  return [...facts, kind === "size" ? `(or ${equal} (= ${name} (- ${result})))` : equal];
}

const JOINED: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
};

function termOf(
  step: Step,
  terms: readonly string[],
  facts: string[],
  nameOf: (key: string) => string,
): string {
  const at = (index: number): string => terms[index] ?? "0.0";
  switch (step.kind) {
    case "operand":
      return nameOf(step.key);
    case "number":
      return number(step.value);
    case "negate":
      return `(- ${at(step.operand)})`;
    case "absolute":
      return `(ite (>= ${at(step.operand)} 0.0) ${at(step.operand)} (- ${at(step.operand)}))`;
    case "power":
      return `(* ${Array.from({ length: step.exponent }, () => at(step.operand)).join(" ")})`;
    case "minimum":
    case "maximum": {
      const order = step.kind === "minimum" ? "<=" : ">=";
      return `(ite (${order} ${at(step.left)} ${at(step.right)}) ${at(step.left)} ${at(step.right)})`;
    }
    case "meet":
      facts.push(`(= ${at(step.left)} ${at(step.right)})`);
      return at(step.left);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      if (step.kind === "divide") facts.push(`(not (= ${at(step.right)} 0.0))`);
      return `(${JOINED[step.kind]} ${at(step.left)} ${at(step.right)})`;
    default:
      throw new Error(`no network of these tests has a step ${step.kind}`);
  }
}

function number({ numerator, denominator }: Exact): string {
  const size = BigInt(numerator) < 0n ? -BigInt(numerator) : BigInt(numerator);
  const share = `(/ ${size}.0 ${BigInt(denominator)}.0)`;
  return BigInt(numerator) < 0n ? `(- ${share})` : share;
}
