import type { Exact } from "../interval/exact.ts";

/** How severe a finding is to be: "off" leaves it out. */
export type ConfiguredSeverity = "error" | "warning" | "note" | "off";

/** The hedges that widen a figure, whose width a project can set. */
export type WideningHedge = "about" | "nearly" | "just-over";

/** How far hedges reach, as a share of the printed value; what is not in it reaches as far as the table says. */
export type HedgeReach = ReadonlyMap<WideningHedge, Exact>;

/** The settings of a project, whole: what vouch.json leaves out is as it is without it. */
export interface Config {
  /** Patterns of folders from the root; empty for claims/. */
  readonly cases: readonly string[];
  /** By the code of a finding. */
  readonly severities: ReadonlyMap<string, ConfiguredSeverity>;
  readonly failOn: "error" | "warning" | "note";
  readonly maxWarnings: number | null;
  /** A percentage. */
  readonly minCoverage: number | null;
  /** A file of acceptances, from the root. */
  readonly acceptances: string | null;
  readonly readings: "all" | "strict";
  readonly language: string;
  readonly hedges: HedgeReach;
  readonly limits: {
    readonly fileBytes: number;
    /** How many of a file are read. */
    readonly claims: number;
    /** How many of a case are told. */
    readonly errors: number;
  };
}

/** The settings where there is no vouch.json. */
export const DEFAULT_CONFIG: Config = {
  cases: [],
  severities: new Map(),
  failOn: "error",
  maxWarnings: null,
  minCoverage: null,
  acceptances: null,
  readings: "all",
  language: "en",
  hedges: new Map(),
  limits: { fileBytes: 10_000_000, claims: 100_000, errors: 1_000 },
};

/** What holds in ledgers that do not say it themselves, and how much of them is read. */
export type LedgerDefaults = Pick<Config, "readings" | "language" | "hedges" | "limits">;
