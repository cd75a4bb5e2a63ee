import { type Row, row } from "../row.ts";

const mean = { relation: "integer_mean", count: "a" };
const share = { relation: "integer_share", whole: "a" };
const people = (count: string) => ({ a: { text: count, fields: { exact: true } } });

/** Counts of whole things: GRIM (Brown and Heathers, 2017), lists and ranks. */
export const COUNTS: readonly Row[] = [
  row("5.19 as the mean of 28 whole numbers", people("28"), "5.19", mean, "contradicted"),
  row("5.18 as the mean of 28 whole numbers", people("28"), "5.18", mean, "consistent"),
  row("5.21 as the mean of 28 whole numbers", people("28"), "5.21", mean, "consistent"),
  row("5.20 as the mean of 28 whole numbers", people("28"), "5.20", mean, [
    "contradicted",
    "contradicted",
  ]),
  row(
    "5.17 as the mean of 28, only if cut",
    people("28"),
    "5.17",
    mean,
    ["consistent", "contradicted"],
    {
      basis: ["truncated"],
    },
  ),
  row("3.45 as the mean of 20", people("20"), "3.45", mean, "consistent"),
  row("3.46 as the mean of 20", people("20"), "3.46", mean, "contradicted"),
  row("3.44 as the mean of 18", people("18"), "3.44", mean, "consistent"),
  row("3.47 as the mean of 18", people("18"), "3.47", mean, "contradicted"),
  row("37% of 20 people", people("20"), "37%", share, "contradicted"),
  row("35% of 20 people", people("20"), "35%", share, "consistent"),
  row("36% of 20 people", people("20"), "36%", share, "contradicted"),
  row("38% of 8 people: 37.5 rounds to it", people("8"), "38%", share, "consistent"),
  row("37% of 8 people: a tie", people("8"), "37%", share, "consistent", { basis: ["tie"] }),
  row("39% of 8 people", people("8"), "39%", share, "contradicted"),
  row("33% of 3 people", people("3"), "33%", share, "consistent"),
  row("34% of 3 people", people("3"), "34%", share, "contradicted"),
  row("67% of 3 people", people("3"), "67%", share, "consistent"),
  row("66% of 3 people, only if cut", people("3"), "66%", share, ["consistent", "contradicted"], {
    basis: ["truncated"],
  }),
  row("37.5% of 8 people", people("8"), "37.5%", share, "consistent"),
  row("37.2% of 43 people", people("43"), "37.2%", share, "consistent"),
  row("37.3% of 43 people", people("43"), "37.3%", share, "contradicted"),
  row(
    "one decimal of a percent of 1,000 decides nothing",
    people("1,000"),
    "37.3%",
    share,
    "undetermined",
    {
      faults: ["not-testable"],
    },
  ),
  row("a whole percent of 100 decides nothing", people("100"), "37%", share, "undetermined", {
    faults: ["not-testable"],
  }),
  row("a whole percent of 99 still decides", people("99"), "37%", share, "consistent"),
  row("two decimals of a mean of 100 decide nothing", people("100"), "5.19", mean, "undetermined", {
    faults: ["not-testable"],
  }),
  row(
    "one decimal of a mean of 1,000 decides nothing",
    people("1,000"),
    "5.2",
    mean,
    "undetermined",
    {
      faults: ["not-testable"],
    },
  ),
  row("a share of what is no whole number", { a: "20.5" }, "37%", share, "undetermined", {
    faults: ["not-a-count"],
  }),
  row(
    "four ministers, four names",
    {},
    "four ministers: Ahn, Bae, Cho and Song",
    { relation: "list_count", items: ["Ahn", "Bae", "Cho", "Song"] },
    "confirmed",
  ),
  row(
    "four ministers, five names",
    {},
    "four ministers: Ahn, Bae, Cho, Kim and Song",
    { relation: "list_count", items: ["Ahn", "Bae", "Cho", "Kim", "Song"] },
    "contradicted",
  ),
  row(
    "at least four ministers, five names",
    {},
    "at least four ministers: Ahn, Bae, Cho, Kim and Song",
    { relation: "list_count", items: ["Ahn", "Bae", "Cho", "Kim", "Song"] },
    "consistent",
  ),
  row(
    "a name that is not in the list",
    {},
    "two ministers: Ahn and Bae",
    { relation: "list_count", items: ["Ahn", "Cho"] },
    "undetermined",
    { faults: ["item-lost"] },
  ),
  row(
    "the third highest",
    { a: "41", b: "52", d: "37", e: "60" },
    "third",
    { relation: "rank", value: "a", among: ["a", "b", "d", "e"] },
    "confirmed",
  ),
  row(
    "not the second highest",
    { a: "41", b: "52", d: "37", e: "60" },
    "the second-highest",
    { relation: "rank", value: "a", among: ["a", "b", "d", "e"] },
    "contradicted",
  ),
  row(
    "the second lowest",
    { a: "41", b: "52", d: "37", e: "60" },
    "the 2nd",
    { relation: "rank", value: "a", among: ["b", "d", "e"], order: "lowest" },
    "confirmed",
  ),
  row(
    "first or second, as far as rounding tells",
    { a: "4.1 million", b: "4.1 million" },
    "the 1st",
    { relation: "rank", value: "a", among: ["b"] },
    "consistent",
  ),
  row(
    "first of two that are surely apart",
    { a: "4.1 million", b: "4.3 million" },
    "the 1st",
    { relation: "rank", value: "a", among: ["b"] },
    "contradicted",
  ),
];
