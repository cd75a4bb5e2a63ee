import { magnitudeOf } from "../interval/decimal.ts";
import { sign, tenTo } from "../interval/exact.ts";
import type { Precision } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import { readFigure } from "../quantity/read-figure.ts";

/**
 * The figure as exactly as its claim says that it is meant, in place of what its digits say alone; null
 * where the written step is no figure above zero. A date has no digits to round and stays as it is.
 */
export function applyPrecision(
  figure: Figure,
  precision: Precision,
  language: string,
): Figure | null {
  if (figure.kind === "date") return figure;
  switch (precision.kind) {
    case "read":
      return figure;
    case "exact":
      return { ...figure, zerosStep: null, isExact: true };
    case "rounded": {
      const step = readFigure(precision.to, { language, dated: null, format: "plain" });
      if (step === null || sign(step.low) <= 0) return null;
      return { ...figure, step: step.low, zerosStep: null, isExact: false };
    }
    case "significant": {
      const step = tenTo(magnitudeOf(figure.low) - precision.digits + 1);
      return { ...figure, step, zerosStep: null, isExact: false };
    }
  }
}
