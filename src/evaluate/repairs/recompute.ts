import { parseDecimal, toFixed } from "../../interval/decimal.ts";
import { absolute, compare, divide, type Exact, sign } from "../../interval/exact.ts";
import { fromBase, type Operand } from "../operand.ts";
import { type Question, rangeUnder } from "../question.ts";
import { stillHolding } from "../still-holding.ts";
import { printedDigits, reprinter } from "./reprint.ts";

/** The stated figure as the inputs give it, to the digit that is printed: the least and the greatest where they give several. */
export function recompute(question: Question): readonly Operand[] {
  const { stated } = question;
  const range = rangeUnder(question, []);
  if (range.kind !== "range") return [];
  const possible = stillHolding(stated, fromBase(range.result, stated));
  const ends = [possible?.low, possible?.high].flatMap((end) => end?.value ?? []);
  const [least, greatest] = ends;
  const isOne = least !== undefined && greatest !== undefined && compare(least, greatest) === 0;
  return (isOne ? [least] : ends).flatMap((value) => printValue(stated, value) ?? []);
}

/** The stated figure with another value, printed with as many places; nothing where it does not print so. */
export function printValue(stated: Operand, value: Exact): Operand | undefined {
  const digits = printedDigits(stated.figure);
  const printed = digits === undefined ? undefined : parseDecimal(digits.replaceAll(",", ""));
  if (digits === undefined || printed === undefined || sign(printed) === 0) return undefined;
  const scale = divide(absolute(stated.figure.low), printed);
  const places = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const text = toFixed(divide(absolute(value), scale), places, "half-even");
  const repaired = reprinter(stated)(digits.includes(",") ? grouped(text) : text);
  const isSame = repaired !== undefined && compare(repaired.figure.low, absolute(value)) === 0;
  return isSame ? repaired : undefined;
}

function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
