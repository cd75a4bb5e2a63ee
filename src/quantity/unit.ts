import type { Exact } from "../interval/exact.ts";

/**
 * What a figure counts or measures. A value in this unit times `factor` is the value in base units
 * (1% is 0.01; 3 km is 3,000 m; 2 weeks are 14 days).
 */
export interface Unit {
  /** As a person is told it: "won", "percent", "won per approval"; empty for a bare number. */
  readonly name: string;
  /**
   * plain: dimensions and labels say all. share: percent, per mille, multiples and fractions, pure ratios.
   * points: percentage and basis points, a difference of shares. temperature: a scale with an offset.
   * date: a day of the calendar, counted in days from 1970-01-01.
   */
  readonly sort: "plain" | "share" | "points" | "temperature" | "date";
  readonly factor: Exact;
  /** Base dimensions that must fit, with their powers: ISO 4217 codes, "metre", "kilogram", "day" … */
  readonly dimensions: ReadonlyMap<string, number>;
  /** Nouns of counting in the singular, with their powers: "approval", "account". A mismatch is a warning. */
  readonly labels: ReadonlyMap<string, number>;
}
