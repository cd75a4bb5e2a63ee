import { type Row, row, share } from "../row.ts";

const accounts = { a: "33.7 million", b: "51.7 million" };

const exactly = (text: string) => ({ text, fields: { exact: true } });
const ranges = { a: exactly("30 to 40"), b: exactly("60 to 70") };
const halved = { a: exactly("95 to 105"), b: exactly("45 to 55") };

/** Shares, ratios, rates, averages and fraction words. */
export const SHARES: readonly Row[] = [
  row("accounts as roughly two-thirds", accounts, "roughly two-thirds", share, "consistent", {
    basis: ["hedge"],
    interval: "[673/1035, 675/1033]",
  }),
  row("accounts as two-thirds", accounts, "two-thirds", share, ["consistent", "contradicted"], {
    basis: ["fraction"],
  }),
  row("accounts as half", accounts, "half of them", share, "contradicted"),
  row("accounts as 65%", accounts, "65%", share, "confirmed"),
  row("accounts as 65.2%", accounts, "65.2%", share, "consistent"),
  row("accounts as 66%", accounts, "66%", share, "contradicted"),
  row("accounts as more than 60%", accounts, "more than 60%", share, "confirmed"),
  row("accounts as more than 30%: true but empty", accounts, "more than 30%", share, "confirmed", {
    faults: ["empty-bound"],
  }),
  row("accounts as less than 70%", accounts, "less than 70%", share, "confirmed"),
  row("accounts as less than 60%", accounts, "less than 60%", share, "contradicted"),
  row("accounts as at least 65%", accounts, "at least 65%", share, "confirmed"),
  row("accounts as at least 65.1%", accounts, "at least 65.1%", share, "consistent"),
  row("accounts as nearly 70%", accounts, "nearly 70%", share, "confirmed"),
  row(
    "accounts as nearly 80%, which only the table denies",
    accounts,
    "nearly 80%",
    share,
    "undetermined",
    {
      faults: ["hedge-stretched"],
    },
  ),
  row("accounts as nearly 65%: it is above", accounts, "nearly 65%", share, "contradicted"),
  row("accounts as just over 65%", accounts, "just over 65%", share, "confirmed"),
  row(
    "accounts as just over 55%, which only the table denies",
    accounts,
    "just over 55%",
    share,
    "undetermined",
    {
      faults: ["hedge-stretched"],
    },
  ),
  row(
    "accounts as about 59%, which only the table denies",
    accounts,
    "about 59%",
    share,
    "undetermined",
    {
      faults: ["hedge-stretched"],
    },
  ),
  row("accounts as about 65%", accounts, "about 65%", share, "confirmed"),
  row(
    "accounts as about 6.5%: no hedge reaches so far",
    accounts,
    "about 6.5%",
    share,
    "contradicted",
    {
      repair: "65%",
    },
  ),
  row("accounts between 60% and 70%", accounts, "between 60% and 70%", share, "confirmed"),
  row("accounts between 70% and 80%", accounts, "between 70% and 80%", share, "contradicted"),
  row(
    "a part above its whole",
    { a: "52 million", b: "33.7 million" },
    "98%",
    share,
    "contradicted",
    {
      faults: ["share-above-whole"],
    },
  ),
  row(
    "a ratio may be above one",
    { a: "52.0 million", b: "33.7 million" },
    "1.54",
    { relation: "ratio", part: "a", whole: "b" },
    "consistent",
  ),
  row("a/(a+b) of 42% is out of reach", ranges, "42%", "a / (a + b)", "contradicted", {
    interval: "[30, 40]",
  }),
  row("a/(a+b) of 39%", ranges, "39%", "a / (a + b)", "consistent"),
  row("a/(a+b) of 29%", ranges, "29%", "a / (a + b)", "contradicted"),
  row(
    "45 to 55 of 95 to 105 fell by 60.0%",
    halved,
    "a fall of 60.0%",
    { relation: "percent_change", from: "a", to: "b" },
    "contradicted",
    { interval: "[-400/7, -800/19]" },
  ),
  row(
    "45 to 55 of 95 to 105 fell by 60%, perhaps to the ten",
    halved,
    "a fall of 60%",
    { relation: "percent_change", from: "a", to: "b" },
    ["consistent", "contradicted"],
    { basis: ["zeros"] },
  ),
  row(
    "the same told by a formula that names a twice",
    halved,
    "a fall of 61%",
    "(b - a) / a",
    "contradicted",
    { interval: "[-400/7, -800/19]" },
  ),
  row("a fall of 57% from 95–105 to 45–55", halved, "a fall of 57%", "(b - a) / a", "consistent"),
  row(
    "deaths per 100,000",
    { a: "1,234", b: "5.2 million" },
    "23.7",
    { relation: "rate", part: "a", whole: "b", per: "100,000" },
    "consistent",
  ),
  row(
    "deaths per 100,000, ten times too many",
    { a: "1,234", b: "5.2 million" },
    "237",
    { relation: "rate", part: "a", whole: "b", per: "100,000" },
    "contradicted",
    { repair: "23.7" },
  ),
  row(
    "an average",
    { a: "12", b: "17" },
    "14.5",
    { relation: "average", of: ["a", "b"] },
    "confirmed",
  ),
  row(
    "an average above all it averages",
    { a: "12", b: "17" },
    "17.2",
    { relation: "average", of: ["a", "b"] },
    "contradicted",
  ),
  row(
    "a weighted average",
    { a: "10.0%", b: "20.0%", d: "300.0", e: "100.0" },
    "12.5%",
    { relation: "weighted_average", of: ["a", "b"], weights: ["d", "e"] },
    "consistent",
  ),
  row(
    "an unweighted average of unequal groups",
    { a: "10.0%", b: "20.0%", d: "300.0", e: "100.0" },
    "15.0%",
    { relation: "weighted_average", of: ["a", "b"], weights: ["d", "e"] },
    "contradicted",
  ),
  row(
    "a weighted average beyond all its values",
    { a: "10.0%", b: "20.0%", d: "300 to 400", e: "100 to 900" },
    "20.3%",
    { relation: "weighted_average", of: ["a", "b"], weights: ["d", "e"] },
    "contradicted",
  ),
  row(
    "a divisor that may be zero",
    { a: "10", b: { text: "0", fields: { rounded_to: "1" } } },
    "5",
    "a / b",
    "undetermined",
    {
      faults: ["zero-divisor"],
    },
  ),
  row(
    "won converted at a recorded rate",
    { a: { text: "12.7 billion won" }, b: { text: "1,467", fields: { unit: "won per dollar" } } },
    "8.66 million dollars",
    "a / b",
    "consistent",
  ),
  row(
    "won converted at another rate",
    { a: { text: "12.7 billion won" }, b: { text: "1,467", fields: { unit: "won per dollar" } } },
    "9.66 million dollars",
    "a / b",
    "contradicted",
  ),
  row(
    "won against dollars",
    { a: "12.7 billion won", b: "3.1 million dollars" },
    "15.8 billion won",
    { relation: "sum", of: ["a", "b"] },
    "undetermined",
    { faults: ["unit-clash"] },
  ),
  row(
    "people against accounts",
    { a: "12 people", b: "13 accounts" },
    "25 people",
    { relation: "sum", of: ["a", "b"] },
    "confirmed",
    {
      faults: ["labels-differ"],
    },
  ),
  row(
    "127 billion won of which 12.7 was meant",
    { a: "1,398.5 billion won", b: "1,385.8 billion won" },
    "a fall of 127 billion won",
    { relation: "difference", from: "a", to: "b" },
    "contradicted",
    { repair: "12.7 billion won" },
  ),
];
