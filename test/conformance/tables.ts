import type { Row } from "./row.ts";
import { CHANGES } from "./tables/changes.ts";
import { COMPARISONS } from "./tables/comparisons.ts";
import { COUNTS } from "./tables/counts.ts";
import { DATES } from "./tables/dates.ts";
import { FORMULAS } from "./tables/formulas.ts";
import { GROWTH } from "./tables/growth.ts";
import { ROUNDED_SUMS } from "./tables/rounded-sums.ts";
import { SAME } from "./tables/same.ts";
import { SHARES } from "./tables/shares.ts";

/** Every table, by what its rows have in common. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  changes: CHANGES,
  comparisons: COMPARISONS,
  counts: COUNTS,
  dates: DATES,
  formulas: FORMULAS,
  growth: GROWTH,
  "rounded sums": ROUNDED_SUMS,
  "told twice": SAME,
  shares: SHARES,
};
