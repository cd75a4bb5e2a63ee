import type { Basis } from "../evaluate/result.ts";
import { magnitudeOf } from "../interval/decimal.ts";
import type { Exact } from "../interval/exact.ts";
import { tellMargin } from "../quantity/tell-margin.ts";
import { tellNumber } from "../quantity/tell-value.ts";

/** What a verdict rests on, in words that follow it: `consistent, by "roughly" (1.99% is enough)`. */
export function tellBasis(basis: Basis, owner: string): string {
  switch (basis.kind) {
    case "hedge":
      return `by "${basis.word}"${of(basis.key, owner)}${enough(basis.width)}`;
    case "tie":
      return `only at a tie${of(basis.key, owner)}`;
    case "zeros":
      return basis.key === owner
        ? `if rounded to ${tellStep(basis.step)}`
        : `if ${basis.key} is rounded to ${tellStep(basis.step)}`;
    case "fraction":
      return `as the nearest simple fraction${of(basis.key, owner)}`;
    case "truncated":
      return `only if ${basis.source} is truncated`;
    case "unsigned":
      return `as a fall told without its sign${of(basis.key, owner)}`;
    case "quotation":
      return basis.grade;
  }
}

function of(key: string, owner: string): string {
  return key === owner ? "" : ` of ${key}`;
}

function enough(width: Exact | null): string {
  return width === null ? "" : ` (${tellMargin(width)} is enough)`;
}

function tellStep(step: Exact): string {
  return tellNumber(step, Math.max(0, -magnitudeOf(step)), "half-even");
}
