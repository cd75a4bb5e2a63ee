import { toExactText } from "../../src/interval/decimal.ts";
import { calendarDay, parseIsoDay } from "../../src/quantity/calendar.ts";
import type { Figure, Scan } from "../../src/quantity/figure.ts";

/** The day that the sentences of the tests are dated. */
export const DATED = parseIsoDay("2025-12-24");

export const ENGLISH = { language: "en", dated: DATED, format: "plain" } as const;

/** A figure in one line: `33.7 million accounts = 33700000 cardinal, accounts; about about; fall`. */
export function toldFigure(figure: Figure): string {
  const { text, kind, low, high, unit, hedge, direction } = figure;
  const ends = [low, high].map((end) =>
    kind === "date" ? toldDay(Number(end.numerator)) : toExactText(end),
  );
  const value = ends[0] === ends[1] ? ends[0] : ends.join("..");
  const counted = unit.name === "" || kind === "date" ? "" : `, ${unit.name}`;
  const hedged = hedge === null ? "" : `; ${hedge.kind} ${hedge.text}`;
  return `${text} = ${value} ${kind}${counted}${hedged}${direction === "none" ? "" : `; ${direction}`}`;
}

function toldDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Figures and identifiers in the order of the text. */
export function toldScan(scan: Scan): readonly string[] {
  return toldWithQuotations("", { ...scan, quotations: [] });
}

/** All records of a scan in the order of the text; identifiers as `~COVID-19 name`, quotations as `> ` and their words. */
export function toldWithQuotations(text: string, scan: Scan): readonly string[] {
  const records = [
    ...scan.figures.map((figure) => ({ at: figure.span.start, told: toldFigure(figure) })),
    ...scan.identifiers.map(({ span, text: name, reason }) => ({
      at: span.start,
      told: `~${name} ${reason}`,
    })),
    ...scan.quotations.map(({ span, inner }) => ({
      at: span.start,
      told: `> ${text.slice(inner.start, inner.end)}`,
    })),
  ];
  return records.sort((a, b) => a.at - b.at).map(({ told }) => told);
}
