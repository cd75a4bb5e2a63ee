import type { Figure } from "../../quantity/figure.ts";
import { readFigure } from "../../quantity/read-figure.ts";
import type { Operand } from "../operand.ts";

const DIGITS = /\d[\d.,’'\u00a0\u202f]*\d|\d/;

/** The digits of a figure as printed, or nothing where it is written in words. */
export function printedDigits(figure: Figure): string | undefined {
  return DIGITS.exec(figure.text)?.[0];
}

/** Prints other digits in the place of the printed ones, and perhaps another scale word. */
export type Reprint = (digits: string, rescale?: (text: string) => string) => Operand | undefined;

/**
 * What reprints an operand: the figure with its new digits is read anew; nothing where the result is no
 * figure of the same kind. Hedge, direction, unit and a precision that the ledger declares stay.
 */
export function reprinter(operand: Operand): Reprint {
  const { figure, source } = operand;
  let isDeclared: boolean | null = null;
  return (digits, rescale = (text) => text) => {
    const number = rescale(figure.text.replace(DIGITS, digits));
    const read = readAlone(number, source.language);
    if (read === null) return undefined;
    const { low, high, step, zerosStep, isExact } = read;
    // What the claim says of its precision stands above what the digits say.
    isDeclared ??= readAlone(figure.text, source.language)?.isExact !== figure.isExact;
    const precision = isDeclared
      ? { step: figure.step, zerosStep: figure.zerosStep, isExact: figure.isExact }
      : { step, zerosStep, isExact };
    return {
      ...operand,
      text: operand.text.replace(figure.text, number),
      figure: { ...figure, text: number, low, high, ...precision },
    };
  };
}

function readAlone(text: string, language: string): Figure | null {
  return readFigure(text, { language, dated: null, format: "plain" });
}
