import { compare } from "../../interval/exact.ts";
import type { Figure } from "../../quantity/figure.ts";
import { spanIsWithin } from "../../text/span.ts";
import { type Around, isTelling } from "./around.ts";

/** A word farther from a date, in UTF-16 code units, is hardly what happened on it. */
const FARTHEST = 30;

/** Names for a claim that records a date or a year: what happened on it, else the day itself. */
export function namesOfDate({ text, figure, before, after, last }: Around): readonly string[] {
  const [word, further] = before.filter(isTelling).toReversed();
  if (figure.kind === "year" && figure.unit.sort !== "date") {
    const year = digitsOf(figure);
    const beside = [word, further, after.find(isTelling)].filter((one) => one !== undefined);
    return [`year_${year}`, ...beside.map((one) => `${one.text}_${year}`)];
  }
  const span = dateWord(figure);
  const isNear =
    word !== undefined &&
    figure.number.start - word.span.end <= FARTHEST &&
    // What another figure counts did not happen on the day, nor does a period end by its name.
    !(last !== null && spanIsWithin(word.span, last.span)) &&
    !/\b(?:to|between|and)\s$/.test(text.slice(word.span.end, figure.number.start));
  const next = after.find(isTelling);
  // "next year" and "March" say themselves what they are.
  if (!/\d/.test(figure.text) && digitsOf(figure) !== "") return [digitsOf(figure), span];
  return [
    ...(isNear ? [`${word.text}_${span}`] : []),
    ...(isNear && further !== undefined ? [`${further.text}_${word.text}_${span}`] : []),
    digitsOf(figure),
    `${span}_${digitsOf(figure)}`,
    ...(next === undefined ? [] : [`${next.text}_${span}`]),
    span,
  ];
}

function dateWord({ low, high, kind, text }: Figure): string {
  if (kind === "year") return "year";
  if (compare(low, high) === 0) return "day";
  return /month|^\p{L}+$|\p{L}+ \d{4}$/iu.test(text) ? "month" : "date";
}

function digitsOf({ text }: Figure): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
