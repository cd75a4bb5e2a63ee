import { type Row, row } from "../row.ts";

const exactly = (text: string) => ({ text, fields: { exact: true } });

/** Growth that compounds, and rates over years. */
export const GROWTH: readonly Row[] = [
  row(
    "5% three times compounded as 16%",
    { a: exactly("5%") },
    "16%",
    "(1 + a) ^ 3 - 1",
    "confirmed",
    {
      interval: "[15.7625, 15.7625]",
    },
  ),
  row(
    "5% three times compounded as 18%",
    { a: exactly("5%") },
    "18%",
    "(1 + a) ^ 3 - 1",
    "contradicted",
  ),
  row(
    "5% three times compounded as 15%",
    { a: exactly("5%") },
    "15%",
    "(1 + a) ^ 3 - 1",
    ["consistent", "contradicted"],
    {
      basis: ["truncated"],
    },
  ),
  row(
    "5% to the percent three times compounded as 16%",
    { a: "5%" },
    "16%",
    "(1 + a) ^ 3 - 1",
    "consistent",
  ),
  row(
    "−50% then +50% as 0%, each to the percent or to the ten",
    { a: "-50%", b: "50%" },
    "0%",
    "(1 + a) * (1 + b) - 1",
    "contradicted",
    { interval: "[-25.9975, -23.9975]", strictRepair: null },
  ),
  row(
    "5% to the percent three times compounded as 17%",
    { a: "5%" },
    "17%",
    "(1 + a) ^ 3 - 1",
    "consistent",
  ),
  row(
    "5% to the percent three times compounded as 18%",
    { a: "5%" },
    "18%",
    "(1 + a) ^ 3 - 1",
    ["consistent", "contradicted"],
    {
      basis: ["truncated"],
      interval: "[14.1166125, 17.4241375]",
    },
  ),
  row(
    "5% to the percent three times compounded as 21%",
    { a: "5%" },
    "21%",
    "(1 + a) ^ 3 - 1",
    "contradicted",
  ),
  row(
    "−50% then +50% as 0%",
    { a: exactly("-50%"), b: exactly("50%") },
    "0%",
    "(1 + a) * (1 + b) - 1",
    "contradicted",
    {
      interval: "[-25, -25]",
    },
  ),
  row(
    "−50% then +50% as −25%",
    { a: exactly("-50%"), b: exactly("50%") },
    "-25%",
    "(1 + a) * (1 + b) - 1",
    "confirmed",
  ),
  row(
    "−50% then +100% as 0%",
    { a: exactly("-50%"), b: exactly("100%") },
    "0%",
    "(1 + a) * (1 + b) - 1",
    "confirmed",
  ),
  row(
    "100 at 5% over 3 years",
    { a: exactly("100"), b: exactly("5%") },
    "115.8",
    { relation: "compound", from: "a", rate: "b", periods: "3" },
    "confirmed",
  ),
  row(
    "100 at 5% over 3 years, not compounded",
    { a: exactly("100"), b: exactly("5%") },
    "115",
    { relation: "compound", from: "a", rate: "b", periods: "3" },
    "contradicted",
  ),
  row(
    "doubled in 10 years is 7.2% a year",
    { a: exactly("100"), b: exactly("200") },
    "a rise of 7.2%",
    { relation: "growth_rate", from: "a", to: "b", periods: "10" },
    "confirmed",
  ),
  row(
    "doubled in 10 years is not 10% a year",
    { a: exactly("100"), b: exactly("200") },
    "a rise of 10.0%",
    { relation: "growth_rate", from: "a", to: "b", periods: "10" },
    "contradicted",
  ),
  row(
    "growth between two years",
    {
      a: exactly("100"),
      b: exactly("200"),
      d: { text: "2010", date: true },
      e: { text: "2020", date: true },
    },
    "a rise of 7.2%",
    { relation: "growth_rate", from: "a", to: "b", earlier: "d", later: "e" },
    "confirmed",
  ),
  row(
    "growth between two years that are too few",
    {
      a: exactly("100"),
      b: exactly("200"),
      d: { text: "2012", date: true },
      e: { text: "2020", date: true },
    },
    "a rise of 7.2%",
    { relation: "growth_rate", from: "a", to: "b", earlier: "d", later: "e" },
    "contradicted",
  ),
  row(
    "growth of 10% and 10% as 21%",
    { a: exactly("10%"), b: exactly("10%") },
    "21%",
    "(1 + a) * (1 + b) - 1",
    "confirmed",
  ),
  row(
    "growth of 10% and 10% as 20%",
    { a: exactly("10%"), b: exactly("10%") },
    "20.0%",
    "(1 + a) * (1 + b) - 1",
    "contradicted",
  ),
];
