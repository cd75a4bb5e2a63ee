import { between, type Row, row } from "../row.ts";

const above = between({ relation: "above", higher: "a", lower: "c" });
const atLeast = between({ relation: "above", higher: "a", lower: "c", or_equal: true });

/** One quantity against another: certain, possible or impossible. */
export const COMPARISONS: readonly Row[] = [
  row("5 is above 4", { a: "5" }, "4", above, "consistent"),
  row("4 is not above 5", { a: "4" }, "5", above, "contradicted"),
  row("4 is not above 4", { a: "4" }, "4", above, "contradicted"),
  row("4 is at least 4", { a: "4" }, "4", atLeast, "consistent"),
  row(
    "4.1 million may be above 4.1 million",
    { a: "4.1 million" },
    "4.1 million",
    above,
    "consistent",
  ),
  row(
    "4.1 million is not above 4.3 million",
    { a: "4.1 million" },
    "4.3 million",
    above,
    "contradicted",
  ),
  row(
    "4.1 million may reach 4.2 million at a tie",
    { a: "4.1 million" },
    "4.2 million",
    atLeast,
    "consistent",
  ),
  row("more than 5 is above 5", { a: "more than 5" }, "5", above, "consistent"),
  row("less than 5 is not above 5", { a: "less than 5" }, "5", above, "contradicted"),
];
