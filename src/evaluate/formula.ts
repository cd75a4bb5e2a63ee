import { parseDecimal } from "../interval/decimal.ts";
import { binary, claimOf, type Expression, numberOf } from "./expression.ts";

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
const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([a-z][a-z0-9_]*)|([-+*/()−×÷·])|(\S))/y;

interface Token {
  readonly kind: "number" | "name" | "sign" | "other" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a formula over claim ids with + − * / , unary minus and parentheses: decimals are exact,
 * products bind closer than sums, equals group from the left. At most 64 levels deep, 10,000 characters long.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > LONGEST)
    return fault({ kind: "too-long", start: LONGEST, end: text.length, found: "", expected: "" });
  const reader = new FormulaReader(tokensOf(text));
  const expression = reader.sum(0);
  if (reader.fault !== null) return fault(reader.fault);
  const rest = reader.current;
  if (rest.kind !== "end" || expression === null)
    return fault(unexpected(rest, "an operator or the end"));
  return { kind: "formula", expression, names: reader.names };
}

function fault(found: FormulaFault): ParsedFormula {
  return { kind: "fault", fault: found };
}

function unexpected(token: Token, expected: string): FormulaFault {
  return { kind: "unexpected", start: token.start, end: token.end, found: token.text, expected };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, digits, name, sign, other] = match;
    const found = digits ?? name ?? sign ?? other ?? "";
    const kind =
      digits !== undefined
        ? "number"
        : name !== undefined
          ? "name"
          : sign !== undefined
            ? "sign"
            : "other";
    tokens.push({ kind, text: found, start: TOKEN.lastIndex - found.length, end: TOKEN.lastIndex });
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}

/** Precedence climbing over tokens; the first fault stops it, and every rule then gives null. */
class FormulaReader {
  readonly names: FormulaName[] = [];
  fault: FormulaFault | null = null;
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get current(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "", start: 0, end: 0 };
  }

  sum(depth: number): Expression | null {
    let left = this.product(depth);
    while (left !== null) {
      const operator = sumOperator(this.current);
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
      const operator = productOperator(this.current);
      if (operator === null) return left;
      this.at += 1;
      const right = this.signed(depth);
      if (right === null) return null;
      left = binary(operator, left, right);
    }
    return null;
  }

  private signed(depth: number): Expression | null {
    const token = this.current;
    if (depth > DEEPEST) {
      const expected = `at most ${DEEPEST} levels of parentheses and signs`;
      return this.stop({ ...unexpected(token, expected), kind: "too-deep" });
    }
    if (token.kind === "sign" && (token.text === "-" || token.text === "−")) {
      this.at += 1;
      const operand = this.signed(depth + 1);
      return operand === null ? null : { kind: "negate", operand };
    }
    return this.atom(depth);
  }

  private atom(depth: number): Expression | null {
    const token = this.current;
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
      this.names.push({ id: token.text, start: token.start, end: token.end });
      return claimOf(token.text);
    }
    if (token.text !== "(") return this.stop(unexpected(token, "a claim's id, a number or ("));
    this.at += 1;
    const inner = this.sum(depth + 1);
    if (inner === null) return null;
    if (this.current.text !== ")") return this.stop(unexpected(this.current, "an operator or )"));
    this.at += 1;
    return inner;
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
