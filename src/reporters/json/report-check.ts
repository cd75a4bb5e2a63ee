import type { Basis, CheckResult, ClaimResult, Input, Repair } from "../../evaluate/result.ts";
import { toExactText } from "../../interval/decimal.ts";
import type { End, Interval } from "../../interval/interval.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type * as Report from "../../schema/report.ts";
import type { ReadSource } from "../../verify.ts";
import { tellBasis } from "../tell-basis.ts";
import { tellImplied, tellStated, tellStillHolding } from "../tell-sides.ts";
import { exactText } from "./exact-text.ts";
import { reportSpan } from "./report-location.ts";
import { reportQuotation } from "./report-quotation.ts";

/** A check and what came of it, as the report writes it. */
export function reportCheck(
  result: ClaimResult,
  check: CheckResult,
  sources: ReadonlyMap<string, ReadSource>,
): Report.Check {
  const { id, kind, relation, verdict, unit, formula, gap, repair, assumes } = check;
  return {
    id,
    kind,
    relation,
    verdict,
    unit: unit.name,
    stated: reportInterval(check.stated, unit, tellStated(result, check)),
    implied: reportInterval(check.implied, unit, tellImplied(result, check)),
    formula,
    inputs: check.inputs.map((input) => reportInput(input, sources)),
    witness: reportWitness(result, check),
    basis: check.basis.map((basis) => reportBasis(basis, result.claim.id)),
    still_holds: reportInterval(check.stillHolds, unit, tellStillHolding(result, check)),
    gap: gap === null ? null : toExactText(gap),
    repair: reportRepair(repair),
    quotation: reportQuotation(result, check, sources),
    assumes,
  };
}

/** An interval with its ends to the letter and, unless they are given, words for it; null where it is unknown. */
export function reportInterval(
  interval: Interval | null,
  unit: Unit,
  words: string | null = null,
): Report.Interval | null {
  if (interval === null) return null;
  return reportKnown(interval, unit, words ?? tellInterval(interval, unit));
}

export function reportKnown({ low, high }: Interval, unit: Unit, words: string): Report.Interval {
  return { low: reportEnd(low, unit), high: reportEnd(high, unit), words };
}

function reportEnd(end: End | null, unit: Unit): Report.End | null {
  return end === null ? null : { value: exactText(end.value, unit), closed: end.closed };
}

/** A repair as the report writes it. */
export function reportRepair(repair: Repair | null): Report.Repair | null {
  if (repair === null) return null;
  const { kind, key, text, exponent } = repair;
  return { kind, of: key, text, exponent };
}

function reportInput(
  { key, text, at, unit, interval }: Input,
  sources: ReadonlyMap<string, ReadSource>,
): Report.Input {
  const source = at === null ? undefined : sources.get(at.source);
  return {
    key,
    text,
    place: at === null || source === undefined ? null : reportSpan(source, at.span),
    unit: unit.name,
    interval: reportInterval(interval, unit),
  };
}

function reportWitness(result: ClaimResult, check: CheckResult): Report.Check["witness"] {
  if (check.witness === null) return null;
  const units = new Map(check.inputs.map((input) => [input.key, input.unit]));
  return Object.fromEntries(
    [...check.witness].map(([key, value]) => [
      key,
      exactText(value, units.get(key) ?? (key === result.claim.id ? result.unit : check.unit)),
    ]),
  );
}

/** What a verdict rests on, as the report writes it; `owner` is the claim that the words are read at. */
export function reportBasis(basis: Basis, owner: string): Report.Basis {
  const words = tellBasis(basis, owner);
  const none = { of: null, word: null, width: null, step: null };
  switch (basis.kind) {
    case "hedge": {
      const width = basis.width === null ? null : toExactText(basis.width);
      return { ...none, kind: basis.kind, of: basis.key, word: basis.word, width, words };
    }
    case "zeros":
      return { ...none, kind: basis.kind, of: basis.key, step: toExactText(basis.step), words };
    case "truncated":
      return { ...none, kind: basis.kind, of: basis.source, words };
    case "quotation":
      return { ...none, kind: basis.kind, word: basis.grade, words };
    default:
      return { ...none, kind: basis.kind, of: basis.key, words };
  }
}
