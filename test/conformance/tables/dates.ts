import { between, type Row, row } from "../row.ts";

const day = (text: string) => ({ text, date: true });
const days = { relation: "days_between", earlier: "a", later: "b" };
const age = { relation: "age", born: "a", at: "b" };

/** Days between dates, ages, and the order of dates. */
export const DATES: readonly Row[] = [
  row(
    "December 1 to December 20",
    { a: day("December 1, 2025"), b: day("December 20, 2025") },
    "19 days",
    days,
    "confirmed",
  ),
  row(
    "December 1 to December 20, both counted",
    { a: day("December 1, 2025"), b: day("December 20, 2025") },
    "20 days",
    { ...days, inclusive: true },
    "confirmed",
  ),
  row(
    "December 1 to December 20 is not 21 days",
    { a: day("December 1, 2025"), b: day("December 20, 2025") },
    "21 days",
    days,
    "contradicted",
  ),
  row(
    "a leap day",
    { a: day("February 28, 2024"), b: day("March 1, 2024") },
    "2 days",
    days,
    "confirmed",
  ),
  row(
    "no leap day in 1900",
    { a: day("February 28, 1900"), b: day("March 1, 1900") },
    "1 day",
    days,
    "confirmed",
  ),
  row(
    "a month to a day",
    { a: day("November 2025"), b: day("December 20, 2025") },
    "30 days",
    days,
    "consistent",
  ),
  row(
    "a month to a day, too far",
    { a: day("November 2025"), b: day("December 20, 2025") },
    "51 days",
    days,
    "contradicted",
  ),
  row(
    "the age on the day before a birthday",
    { a: day("May 5, 1960"), b: day("May 4, 2025") },
    "64",
    age,
    "confirmed",
  ),
  row(
    "the age on a birthday",
    { a: day("May 5, 1960"), b: day("May 5, 2025") },
    "65",
    age,
    "confirmed",
  ),
  row(
    "an age that counts a birthday still to come",
    { a: day("May 5, 1960"), b: day("May 4, 2025") },
    "65",
    age,
    "contradicted",
  ),
  row(
    "an age from a year of birth",
    { a: day("1960"), b: day("May 4, 2025") },
    "65",
    age,
    "consistent",
  ),
  row(
    "an age from a year of birth that cannot be",
    { a: day("1960"), b: day("May 4, 2025") },
    "66",
    age,
    "contradicted",
  ),
  row(
    "the earlier before the later",
    { a: day("December 11, 2025") },
    day("December 24, 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "consistent",
  ),
  row(
    "the later before the earlier",
    { a: day("December 24, 2025") },
    day("December 11, 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "contradicted",
  ),
  row(
    "the same day is not before",
    { a: day("December 24, 2025") },
    day("December 24, 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "contradicted",
  ),
  row(
    "a day within the month before which it may be",
    { a: day("December 11, 2025") },
    day("December 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "consistent",
  ),
  row(
    "the right weekday",
    { a: day("December 11, 2025") },
    day("Wednesday, December 24, 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "consistent",
  ),
  row(
    "a weekday that the date does not have",
    { a: day("December 11, 2025") },
    day("Thursday, December 24, 2025"),
    between({ relation: "before", earlier: "a", later: "c" }),
    "consistent",
    { faults: ["weekday-differs"] },
  ),
];
