import type { Figure } from "../../quantity/figure.ts";
import { readFigure } from "../../quantity/read-figure.ts";
import type { Operand } from "../operand.ts";

const DIGITS = /\d[\d.,’'\u00a0\u202f]*\d|\d/;

/** The digits of a figure as printed, or nothing where it is written in words. */
export function printedDigits(figure: Figure): string | undefined {
  return DIGITS.exec(figure.text)?.[0];
}

/**
 * The operand with other digits in the place of its printed ones, read anew; nothing where the
 * result is no figure of the same kind. Hedge, direction and unit stay.
 */
export function reprint(operand: Operand, digits: string): Operand | undefined {
  const { figure, source } = operand;
  const number = figure.text.replace(DIGITS, digits);
  const read = readFigure(number, {
    language: source.language,
    dated: null,
    format: "plain",
  });
  if (read === null) return undefined;
  const { low, high, step, zerosStep, isExact } = read;
  return {
    ...operand,
    text: operand.text.replace(figure.text, number),
    figure: { ...figure, text: number, low, high, step, zerosStep, isExact },
  };
}
