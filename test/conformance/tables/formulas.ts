import { type Row, row } from "../row.ts";

const exactly = (text: string) => ({ text, fields: { exact: true } });

/** Formulas over claims: units, functions, repeated claims and temperatures. */
export const FORMULAS: readonly Row[] = [
  row("the greater of two", { a: "12", b: "17" }, "17", "max(a, b)", "confirmed"),
  row("the lesser of two", { a: "12", b: "17" }, "12", "min(a, b)", "confirmed"),
  row("the size of a difference", { a: "12", b: "17" }, "5", "abs(a - b)", "confirmed"),
  row("a mean by formula", { a: "12", b: "17" }, "14.5", "mean(a, b)", "confirmed"),
  row("a sum by formula", { a: "12", b: "17" }, "29", "sum(a, b)", "confirmed"),
  row(
    "a difference with itself is nothing",
    { a: "4.1 million" },
    { text: "0", fields: { exact: true } },
    "a - a",
    "confirmed",
    {
      interval: "[0, 0]",
    },
  ),
  row(
    "won per approval",
    { a: "1.4 trillion won", b: "46.8 million approvals" },
    { text: "29,900 won", fields: { rounded_to: "100", unit: "won per approval" } },
    "a / b",
    "consistent",
  ),
  row(
    "a tenth more by a percentage",
    { a: exactly("110"), b: exactly("10%") },
    "121",
    "a * (1 + b)",
    "confirmed",
  ),
  row(
    "percent added to points",
    { a: "40%", b: "4 percentage points" },
    "44%",
    "a + b",
    "consistent",
  ),
  row(
    "a rise of 10 °C is 18 °F",
    { a: exactly("20 °C"), b: exactly("30 °C") },
    { text: "18 °F", fields: { exact: true } },
    "b - a",
    "confirmed",
  ),
  row(
    "a rise of 10 °C is not 50 °F",
    { a: exactly("20 °C"), b: exactly("30 °C") },
    "50 °F",
    "b - a",
    "contradicted",
    {
      repair: "18 °F",
    },
  ),
  row(
    "20 °C to 30 °C in °F readings",
    { a: exactly("68 °F"), b: exactly("86 °F") },
    { text: "10 °C", fields: { exact: true } },
    "b - a",
    "confirmed",
  ),
  row(
    "a power of an interval that crosses zero",
    { a: "-1 to 2" },
    "4.5",
    "a ^ 2",
    "contradicted",
    { interval: "[0, 4]" },
  ),
  row("an unreachable product", { a: "2 to 3", b: "4 to 5" }, "16", "a * b", "contradicted", {
    interval: "[8, 15]",
  }),
];
