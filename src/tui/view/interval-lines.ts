import { negateInterval } from "../../interval/arithmetic.ts";
import type { Exact } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import { clip, type Line, lineOf, type Style, segment, widthOf } from "../text/line.ts";
import type { Signs } from "../text/signs.ts";
import { areFalls, type Bar, barsOf, drawBar, drawGap } from "./bars.ts";
import { LABEL_WIDTH } from "./labelled.ts";
import { gapInWords, intervalOf } from "./unit-words.ts";

/** An interval that is drawn, and what it is called. */
export interface Told {
  readonly label: string;
  readonly interval: Interval | null;
  readonly style: Style;
}

const SHORTEST_BAR = 12;
const LONGEST_BAR = 48;

/**
 * Intervals in words and as bars on one common axis, one below the other; between those that have
 * nothing in common the gap is drawn and told. Where the width is small, the words are left alone on
 * their line and the bar goes below.
 */
export function intervalLines(
  told: readonly Told[],
  gap: Exact | null,
  unit: Unit,
  change: boolean,
  width: number,
  signs: Signs,
): readonly Line[] {
  const texts = told.map(({ interval }) => intervalOf(interval, unit, change));
  const gapText = gap === null ? "" : gapInWords(gap, unit);
  const textWidth = Math.max(...[...texts, gapText].map((text) => widthOf(lineOf(text))));
  const beside = width - LABEL_WIDTH - textWidth - 2;
  const columns = Math.min(LONGEST_BAR, beside >= SHORTEST_BAR ? beside : width - LABEL_WIDTH);
  const bars = drawable(told, columns);
  const drawn = bars.map((bar) => (bar === null ? "" : drawBar(bar, signs.bar)));
  const [first, second] = bars;
  const isApart = gap !== null && first && second;
  const gapDrawn = isApart ? drawGap(first, second, signs.bar) : "";
  const rows = told.map((one, index) => ({
    ...one,
    text: texts[index] ?? "",
    bar: drawn[index] ?? "",
  }));
  const withGap =
    gap === null
      ? rows
      : [...rows, { label: "", style: "dim" as const, text: gapText, bar: gapDrawn }];
  return withGap.flatMap(({ label, text, bar, style }) => {
    const head = segment(label.padEnd(LABEL_WIDTH), "dim");
    if (beside >= SHORTEST_BAR)
      return [[head, segment(text.padEnd(textWidth + 2), textStyle(style)), segment(bar, style)]];
    const words = clip([head, segment(text, textStyle(style))], width, signs.ellipsis);
    return bar === "" ? [words] : [words, [segment("".padEnd(LABEL_WIDTH)), segment(bar, style)]];
  });
}

function textStyle(style: Style): Style {
  return style === "dim" ? "dim" : "plain";
}

function drawable(told: readonly Told[], columns: number): readonly (Bar | null)[] {
  const known = told.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  // A bar alone says nothing.
  if (known.length < 2) return told.map(() => null);
  // A fall of 4% to 5% reads from the small to the large, as its words do.
  const facing = areFalls(known) ? known.map(negateInterval) : known;
  const bars = barsOf(facing, columns);
  let next = 0;
  return told.map(({ interval }) => {
    if (interval === null) return null;
    const bar = bars[next] ?? null;
    next += 1;
    return bar;
  });
}
