import type { Exact } from "../../interval/exact.ts";
import type { Claim, Precision } from "../../ledger/case.ts";
import { departuresOf } from "../../quantity/departures.ts";
import type { Figure } from "../../quantity/figure.ts";
import { tellValue } from "../../quantity/tell-value.ts";
import type { Unit } from "../../quantity/unit.ts";
import { BARE } from "../../quantity/unit-arithmetic.ts";

/** How a printed figure is read, and why: a sentence for each thing that widens, narrows or signs it. */
export function figureReasons(figure: Figure, claim: Claim, unit: Unit): readonly string[] {
  return [
    ...roundingReasons(figure, claim),
    ...hedgeReasons(figure),
    ...directionReasons(figure, claim),
    ...unitReasons(claim, unit),
    ...(figure.ambiguity === null
      ? []
      : [`More than one reading is possible: ${figure.ambiguity}.`]),
    ...laterReasons(figure),
  ];
}

function roundingReasons(figure: Figure, claim: Claim): readonly string[] {
  const { unit, kind, isExact, step, hedge } = figure;
  if (unit.sort === "date" || kind === "year") return ["Every day that it can name."];
  const written = claim.kind === "quantity" ? writtenPrecision(claim.precision) : null;
  if (written !== null) return [written];
  if (hedge !== null && isOneSided(figure))
    return [`“${hedge.text}” makes the printed value one end, not rounded.`];
  if (isExact) return ["A count without scale word and trailing zeros is exact."];
  if (step === null) return ["It is the point that its words name."];
  return [
    `Its last written digit is rounded (to ${tellStep(step)}): every value that rounds to it.`,
  ];
}

/** What the ledger says of how exactly the figure is meant; null where it leaves that to the digits. */
function writtenPrecision(precision: Precision): string | null {
  switch (precision.kind) {
    case "rounded":
      return `The ledger says that it is rounded to ${precision.to}.`;
    case "significant":
      return `The ledger says that ${precision.digits} of its digits mean something.`;
    case "exact":
      return "The ledger says that it is exact.";
    case "read":
      return null;
  }
}

function isOneSided({ hedge }: Figure): boolean {
  return hedge !== null && hedge.kind !== "about";
}

function hedgeReasons({ hedge }: Figure): readonly string[] {
  return hedge?.kind === "about"
    ? [`“${hedge.text}” widens it only where it would not hold otherwise.`]
    : [];
}

function directionReasons(figure: Figure, claim: Claim): readonly string[] {
  if (claim.kind === "quantity" && claim.direction !== null)
    return [`The ledger says that it is ${tellDirection(claim.direction)}.`];
  return figure.direction === "none"
    ? []
    : [`The words at it say that it is ${tellDirection(figure.direction)}.`];
}

function tellDirection(direction: Figure["direction"]): string {
  return direction === "none" ? "no change" : `a ${direction}`;
}

function unitReasons(claim: Claim, unit: Unit): readonly string[] {
  if (claim.kind !== "quantity" || claim.unit === null) return [];
  return [`The ledger gives its unit, ${unit.name}.`];
}

/** What is tried next where the first reading is impossible. */
function laterReasons(figure: Figure): readonly string[] {
  const told = departuresOf(figure).flatMap((departure) => {
    switch (departure) {
      case "zeros":
        return figure.zerosStep === null ? [] : [`rounded to ${tellStep(figure.zerosStep)}`];
      case "fraction":
        return ["as the nearest simple fraction"];
      case "truncated":
        return ["cut, as all figures of its source"];
      default:
        return [];
    }
  });
  return told.length === 0 ? [] : [`Where that is impossible, it is tried ${told.join("; ")}.`];
}

function tellStep(step: Exact): string {
  return tellValue(step, BARE);
}
