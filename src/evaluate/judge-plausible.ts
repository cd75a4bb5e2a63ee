import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, ONE } from "../interval/exact.ts";
import { between, type End, type Interval, intersect, isWithin } from "../interval/interval.ts";
import type { Plausible } from "../ledger/case.ts";
import { readFigure } from "../quantity/read-figure.ts";
import type { Unit } from "../quantity/unit.ts";
import { isBare } from "../quantity/unit-arithmetic.ts";
import { gapBetween } from "./gap.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { CheckResult, EvaluateFault, Judged } from "./result.ts";

/**
 * Holds what a claim amounts to against what it calls plausible, whose bounds are exact and closed:
 * wholly outside is implausible, wholly inside confirmed, overlapping consistent.
 */
export function judgePlausible(
  prepared: PreparedClaim,
  plausible: Plausible,
  value: Interval | null,
  unit: Unit,
  texts: ReadonlyMap<string, string>,
): Judged {
  const { range, faults } = rangeOf(prepared, plausible, unit);
  const blank: CheckResult = {
    id: "plausible",
    kind: "plausible",
    relation: "plausible",
    verdict: "undetermined",
    unit,
    stated: range,
    implied: value,
    inputs: [],
    formula: prepared.claim.id,
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: plausible.why,
    texts,
  };
  if (range === null || value === null) return { check: blank, faults };
  if (isWithin(value, range)) return { check: { ...blank, verdict: "confirmed" }, faults };
  if (intersect(value, range) !== null)
    return { check: { ...blank, verdict: "consistent" }, faults };
  return {
    check: { ...blank, verdict: "implausible", gap: gapBetween(range, value) },
    faults,
  };
}

function rangeOf(
  prepared: PreparedClaim,
  plausible: Plausible,
  unit: Unit,
): {
  readonly range: Interval | null;
  readonly faults: readonly EvaluateFault[];
} {
  const faults: EvaluateFault[] = [];
  const endOf = (written: string | null, property: "from" | "to"): End | null => {
    if (written === null) return null;
    const language = prepared.stood.kind === "printed" ? prepared.stood.source.language : "en";
    const figure = readFigure(written, {
      language,
      dated: null,
      format: "plain",
    });
    const place = {
      ...plausible.place,
      pointer: `${plausible.place.pointer}/${property}`,
    };
    if (figure === null) {
      faults.push({
        kind: "bad-figure",
        claim: prepared.claim.id,
        place,
        written,
      });
      return null;
    }
    const bound = property === "from" ? figure.low : figure.high;
    // A bound without a unit is told in that of the claim.
    const factor = isBare(figure.unit) ? ONE : divide(figure.unit.factor, unit.factor);
    const scaled = scaleInterval(
      {
        low: { value: bound, closed: true },
        high: { value: bound, closed: true },
      },
      factor,
    );
    return scaled.low;
  };
  const low = endOf(plausible.from, "from");
  const high = endOf(plausible.to, "to");
  if (faults.length > 0) return { range: null, faults };
  const range = between(low, high);
  if (range !== null) return { range, faults };
  const written = `${plausible.from ?? ""} to ${plausible.to ?? ""}`;
  return {
    range,
    faults: [
      {
        kind: "bad-figure",
        claim: prepared.claim.id,
        place: plausible.place,
        written,
      },
    ],
  };
}
