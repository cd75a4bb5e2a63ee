import { toFixed } from "../interval/decimal.ts";
import { compare, ZERO } from "../interval/exact.ts";
import type { Case, Claim, QuantityClaim, Source } from "../ledger/case.ts";
import { NO_SUCH_DAY } from "../quantity/date-draft.ts";
import type { Direction, Figure } from "../quantity/figure.ts";
import { parseIsoSpan } from "../quantity/iso-span.ts";
import { parseUnit } from "../quantity/parse-unit.ts";
import { readFigure } from "../quantity/read-figure.ts";
import type { Unit } from "../quantity/unit.ts";
import { UNITS } from "../quantity/units.ts";
import { applyPrecision } from "./apply-precision.ts";
import { dimensionOfUnit, fits, labelsAgree } from "./dimension.ts";
import { findStanding } from "./find-standing.ts";
import { type OpenedSource, scanOptionsOf } from "./opened-source.ts";
import type { Operand } from "./operand.ts";
import type { At, EvaluateFault, Stood } from "./result.ts";
import { toldFor } from "./told-for.ts";
import { weekdayFaults } from "./weekday-fault.ts";

/** A claim with what stands at its place and, where that is a figure, the operand that it makes. */
export interface PreparedClaim {
  readonly claim: Claim;
  readonly stood: Stood;
  readonly operand: Operand | null;
  /** The unit that the ledger writes, where it can be read. */
  readonly writtenUnit: Unit | null;
  readonly faults: readonly EvaluateFault[];
}

/** Finds a claim's place, reads its figure and holds what the ledger also writes against it. */
export function prepareClaim(
  claim: Claim,
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
): PreparedClaim {
  const unit = claim.kind === "quantity" ? claim.unit : null;
  // A written figure speaks where the span holds none ("four ministers" as a list of names).
  const wantsFigure = claim.kind !== "quotation";
  const seeker = {
    claim: claim.id,
    evidence: null,
    place: claim.place,
    wantsFigure,
    unit,
  };
  const { stood, faults } = findStanding(claim.standing, seeker, sources);
  const language = stood.kind === "printed" ? stood.source.language : "en";
  const writtenUnit = unit === null ? null : parseUnit(unit, language);
  const all: EvaluateFault[] = [...faults];
  if (unit !== null && writtenUnit === null)
    all.push({
      kind: "bad-unit",
      claim: claim.id,
      place: below(claim, "unit"),
      written: unit,
    });
  if (stood.kind !== "printed" || claim.kind === "quotation")
    return { claim, stood, operand: null, writtenUnit, faults: all };
  const completed = completeFigure(claim, stood, writtenUnit);
  const rest = completed.isWritten ? all.filter((fault) => fault.kind !== "no-figure") : all;
  const readings = claim.kind === "quantity" ? claim.readings : null;
  const strict = (readings ?? stood.source.readings ?? given.readings) === "strict";
  const { source, span, text } = stood;
  const precise = completePrecision(claim, completed.figure, source.language);
  const { figure } = precise;
  if (figure !== null && figure.ambiguity === NO_SUCH_DAY) {
    const fault = {
      kind: "no-such-day",
      claim: claim.id,
      place: claim.place,
      at: atOf(stood),
    } as const;
    return { claim, stood, operand: null, writtenUnit, faults: [...rest, fault] };
  }
  return {
    claim,
    stood: { ...stood, figure },
    operand:
      figure === null
        ? null
        : toldIn(claim, {
            key: claim.id,
            source,
            span,
            text,
            figure,
            rounding: roundingOf(claim, source),
            offset: ZERO,
            strict,
            mayBeCut: sources.get(source.id)?.mayBeCut ?? true,
          }),
    writtenUnit,
    faults: [
      ...rest,
      ...completed.faults,
      ...precise.faults,
      ...weekdayFaults(claim, stood, stood.figure, sources.get(source.id)?.text ?? ""),
    ],
  };
}

/** The claim as it is where its source is taken to print otherwise, which changes nothing of what stands there. */
export function underRounding(
  prepared: PreparedClaim,
  sources: ReadonlyMap<string, OpenedSource>,
): PreparedClaim {
  const { claim, stood, operand } = prepared;
  const opened = stood.kind === "printed" ? sources.get(stood.source.id) : undefined;
  if (opened === undefined || stood.kind !== "printed") return prepared;
  const { source, mayBeCut } = opened;
  const rounding = roundingOf(claim, source);
  return {
    ...prepared,
    stood: { ...stood, source },
    operand: operand === null ? null : { ...operand, source, rounding, mayBeCut },
  };
}

/** How the figure of a claim was rounded: what the claim says stands above what its source says. */
function roundingOf(claim: Claim, source: Source): Operand["rounding"] {
  const written =
    claim.kind === "quantity" && claim.precision.kind !== "exact" ? claim.precision.rounding : null;
  return written ?? source.rounding;
}

/** The operand as the relations by which its claim is recomputed understand it. */
function toldIn(claim: Claim, operand: Operand): Operand {
  if (claim.kind !== "quantity") return operand;
  return claim.derivations.reduce((told, { rule }) => toldFor(rule, told), operand);
}

/** The figure with what the ledger says of its precision. */
function completePrecision(
  claim: Exclude<Claim, { kind: "quotation" }>,
  figure: Figure | null,
  language: string,
): { readonly figure: Figure | null; readonly faults: readonly EvaluateFault[] } {
  if (figure === null || claim.kind === "date") return { figure, faults: [] };
  const { precision } = claim;
  const precise = applyPrecision(figure, precision, language);
  if (precise !== null || precision.kind !== "rounded")
    return { figure: precise ?? figure, faults: [] };
  const about = { claim: claim.id, place: below(claim, "rounded_to"), written: precision.to };
  return { figure, faults: [{ kind: "bad-figure", ...about }] };
}

interface Completed {
  readonly figure: Figure | null;
  /** Whether the figure comes from the ledger, since the span has none. */
  readonly isWritten: boolean;
  readonly faults: readonly EvaluateFault[];
}

type Printed = Extract<Stood, { kind: "printed" }>;

function completeFigure(
  claim: Exclude<Claim, { kind: "quotation" }>,
  stood: Printed,
  unit: Unit | null,
): Completed {
  return claim.kind === "date" ? completeDate(claim, stood) : completeQuantity(claim, stood, unit);
}

/** Where a date is told, a year is all of its days. */
function asDays(figure: Figure | null): Figure | null {
  if (figure?.kind !== "year") return figure;
  const days = parseIsoSpan(toFixed(figure.low, 0, "floor").padStart(4, "0"));
  return days === null ? figure : { ...figure, ...days, kind: "date", unit: UNITS.date.unit };
}

function completeDate(claim: Extract<Claim, { kind: "date" }>, stood: Printed): Completed {
  const figure = asDays(stood.figure);
  if (claim.date === null || figure === null) return { figure, isWritten: false, faults: [] };
  const days = parseIsoSpan(claim.date);
  if (days === null) return { figure, isWritten: false, faults: [] };
  const agrees = compare(days.low, figure.high) <= 0 && compare(days.high, figure.low) >= 0;
  if (agrees) return { figure: { ...figure, ...days }, isWritten: false, faults: [] };
  return {
    figure,
    isWritten: false,
    faults: [differs("date-differs", claim, "date", stood, claim.date, figure.text)],
  };
}

function completeQuantity(claim: QuantityClaim, stood: Printed, unit: Unit | null): Completed {
  const faults: EvaluateFault[] = [];
  const written =
    claim.figure === null ? null : readFigure(claim.figure, scanOptionsOf(stood.source));
  if (claim.figure !== null && written === null)
    faults.push({
      kind: "bad-figure",
      claim: claim.id,
      place: below(claim, "figure"),
      written: claim.figure,
    });
  const printed = stood.figure;
  if (printed !== null && written !== null && !sameFigure(printed, written))
    faults.push(
      differs("figure-differs", claim, "figure", stood, claim.figure ?? "", printed.text),
    );
  const figure = printed ?? written;
  if (figure === null) return { figure, isWritten: false, faults };
  const isWritten = printed === null;
  const withUnit = completeUnit(figure, unit);
  if (withUnit === null)
    faults.push(differs("unit-differs", claim, "unit", stood, claim.unit ?? "", figure.unit.name));
  const direction = completeDirection(figure, claim.direction);
  if (direction === null)
    faults.push(
      differs(
        "direction-differs",
        claim,
        "direction",
        stood,
        claim.direction ?? "",
        figure.direction,
      ),
    );
  return {
    figure: {
      ...(withUnit ?? figure),
      direction: direction ?? figure.direction,
    },
    isWritten,
    faults,
  };
}

/** A written figure says the same when values and last digit agree; the unit is judged apart. */
function sameFigure(printed: Figure, written: Figure): boolean {
  return compare(printed.low, written.low) === 0 && compare(printed.high, written.high) === 0;
}

/** The figure in the written unit where it has none of its own or the same; null where they contradict. */
function completeUnit(figure: Figure, unit: Unit | null): Figure | null {
  if (unit === null) return figure;
  const printed = dimensionOfUnit(figure.unit);
  if (!printed.known) return { ...figure, unit };
  const agree = fits(printed, unit) && labelsAgree(figure.unit.labels, unit.labels);
  return agree && compare(figure.unit.factor, unit.factor) === 0 ? { ...figure, unit } : null;
}

function completeDirection(figure: Figure, written: Direction | null): Direction | null {
  if (written === null) return figure.direction;
  const contradicts =
    figure.directionSpan !== null && written !== "none" && written !== figure.direction;
  return contradicts ? null : written;
}

function differs(
  kind: "figure-differs" | "unit-differs" | "direction-differs" | "date-differs",
  claim: Claim,
  property: string,
  stood: Printed,
  written: string,
  printed: string,
): EvaluateFault {
  return {
    kind,
    claim: claim.id,
    place: below(claim, property),
    at: atOf(stood),
    written,
    printed,
  };
}

function atOf(stood: { readonly source: Source; readonly span: At["span"] }): At {
  return { source: stood.source.id, span: stood.span };
}

function below(claim: Claim, property: string): Claim["place"] {
  return {
    ...claim.place,
    pointer: `${claim.place.pointer}/${property}`,
    part: "value",
  };
}
