import { parseDecimal } from "../interval/decimal.ts";
import { exact } from "../interval/exact.ts";
import { binary, chain, claimOf, type Expression, numberOf } from "./expression.ts";
import { type Token, tokensOf } from "./formula-tokens.ts";

/** A place in a formula that cannot be read; offsets in UTF-16 code units of the formula's text. */
export interface FormulaFault {
  readonly kind: "unexpected" | "too-deep" | "too-long" | "bad-number";
  readonly start: number;
  readonly end: number;
  /** What stands there; empty at the end. */
  readonly found: string;
  readonly expected: string;
}

/** A claim that a formula names, and where. */
export interface FormulaName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type ParsedFormula =
  | {
      readonly kind: "formula";
      readonly expression: Expression;
      readonly names: readonly FormulaName[];
    }
  | { readonly kind: "fault"; readonly fault: FormulaFault };

const DEEPEST = 64;
const LONGEST = 10_000;
const HIGHEST_POWER = 64;
/**
 * Reads a formula over claim ids with + − * / ^, unary minus, parentheses and the functions min, max,
 * abs, sum and mean. Decimals are exact; powers (whole ones, from −64 to 64) bind closest, then
 * products, then sums; equals group from the left. At most 64 levels deep, 10,000 characters long.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > LONGEST)
    return fault({
      kind: "too-long",
      start: LONGEST,
      end: text.length,
      found: "",
      expected: "",
    });
  const reader = new FormulaReader(tokensOf(text));
  const expression = reader.sum(0);
  if (reader.fault !== null) return fault(reader.fault);
  const rest = reader.peek();
  if (rest.kind !== "end" || expression === null)
    return fault(unexpected(rest, "an operator or the end"));
  return { kind: "formula", expression, names: reader.names };
}

function fault(found: FormulaFault): ParsedFormula {
  return { kind: "fault", fault: found };
}

function unexpected(token: Token, expected: string): FormulaFault {
  return {
    kind: "unexpected",
    start: token.start,
    end: token.end,
    found: token.text,
    expected,
  };
}

/** A function applied to at least one argument; null where there is no such function of so many. */
function applied(name: string, parts: readonly Expression[]): Expression | null {
  const [first] = parts;
  switch (name) {
    case "min":
      return chain("minimum", parts);
    case "max":
      return chain("maximum", parts);
    case "sum":
      return chain("add", parts);
    case "mean":
      return binary("divide", chain("add", parts), numberOf(exact(parts.length)));
    case "abs":
      return first === undefined || parts.length > 1 ? null : { kind: "absolute", operand: first };
    default:
      return null;
  }
}

const FUNCTIONS: readonly string[] = ["min", "max", "abs", "sum", "mean"];

/** Precedence climbing over tokens; the first fault stops it, and every rule then gives null. */
class FormulaReader {
  readonly names: FormulaName[] = [];
  fault: FormulaFault | null = null;
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "", start: 0, end: 0 };
  }

  sum(depth: number): Expression | null {
    let left = this.product(depth);
    while (left !== null) {
      const operator = sumOperator(this.peek());
      if (operator === null) return left;
      this.at += 1;
      const right = this.product(depth);
      if (right === null) return null;
      left = binary(operator, left, right);
    }
    return null;
  }

  private product(depth: number): Expression | null {
    let left = this.signed(depth);
    while (left !== null) {
      const operator = productOperator(this.peek());
      if (operator === null) return left;
      this.at += 1;
      const right = this.signed(depth);
      if (right === null) return null;
      left = binary(operator, left, right);
    }
    return null;
  }

  private signed(depth: number): Expression | null {
    const token = this.peek();
    if (depth > DEEPEST) {
      const expected = `at most ${DEEPEST} levels of parentheses and signs`;
      return this.stop({ ...unexpected(token, expected), kind: "too-deep" });
    }
    if (token.kind === "sign" && (token.text === "-" || token.text === "−")) {
      this.at += 1;
      const operand = this.signed(depth + 1);
      return operand === null ? null : { kind: "negate", operand };
    }
    return this.powered(depth);
  }

  private powered(depth: number): Expression | null {
    const base = this.atom(depth);
    if (base === null || this.peek().text !== "^") return base;
    this.at += 1;
    const isNegative = this.peek().text === "-" || this.peek().text === "−";
    if (isNegative) this.at += 1;
    const token = this.peek();
    const exponent = token.kind === "number" ? Number(token.text) : Number.NaN;
    if (!Number.isInteger(exponent) || exponent > HIGHEST_POWER)
      return this.stop(unexpected(token, `a whole number up to ${HIGHEST_POWER}`));
    this.at += 1;
    return {
      kind: "power",
      operand: base,
      exponent: isNegative ? -exponent : exponent,
    };
  }

  private atom(depth: number): Expression | null {
    const token = this.peek();
    if (token.kind === "number") {
      const value = parseDecimal(token.text);
      if (value === undefined)
        return this.stop({
          ...unexpected(token, "a decimal number of ordinary size"),
          kind: "bad-number",
        });
      this.at += 1;
      return numberOf(value);
    }
    if (token.kind === "name") {
      this.at += 1;
      if (this.peek().text === "(") return this.call(token, depth);
      this.names.push({ id: token.text, start: token.start, end: token.end });
      return claimOf(token.text);
    }
    if (token.text !== "(") return this.stop(unexpected(token, "a claim's id, a number or ("));
    this.at += 1;
    const inner = this.sum(depth + 1);
    if (inner === null) return null;
    if (this.peek().text !== ")") return this.stop(unexpected(this.peek(), "an operator or )"));
    this.at += 1;
    return inner;
  }

  private call(name: Token, depth: number): Expression | null {
    if (!FUNCTIONS.includes(name.text))
      return this.stop(unexpected(name, "one of min, max, abs, sum or mean"));
    const parts: Expression[] = [];
    do {
      this.at += 1;
      const part = this.sum(depth + 1);
      if (part === null) return null;
      parts.push(part);
    } while (this.peek().text === ",");
    if (this.peek().text !== ")") return this.stop(unexpected(this.peek(), ", or )"));
    this.at += 1;
    return (
      applied(name.text, parts) ?? this.stop(unexpected(name, `${name.text} of a single value`))
    );
  }

  private stop(found: FormulaFault): null {
    this.fault ??= found;
    return null;
  }
}

function sumOperator(token: Token): "add" | "subtract" | null {
  if (token.text === "+") return "add";
  return token.text === "-" || token.text === "−" ? "subtract" : null;
}

function productOperator(token: Token): "multiply" | "divide" | null {
  if (token.text === "*" || token.text === "×" || token.text === "·") return "multiply";
  return token.text === "/" || token.text === "÷" ? "divide" : null;
}
