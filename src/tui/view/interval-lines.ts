import { negateInterval } from "../../interval/arithmetic.ts";
import { absolute, type Exact } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import { tellGap } from "../../quantity/tell-gap.ts";
import type { Unit } from "../../quantity/unit.ts";
import { clip, type Line, lineOf, type Style, segment, widthOf } from "../text/line.ts";
import type { Signs } from "../text/signs.ts";
import { areFalls, type Bar, barsOf, drawBar, gapBetween } from "./bars.ts";
import { LABEL_WIDTH, labelledText } from "./labelled.ts";
import { intervalOf } from "./unit-words.ts";

/** An interval that is drawn, and what it is called. */
export interface Told {
  readonly label: string;
  readonly interval: Interval | null;
  readonly style: Style;
}

/** What all intervals of a check have in common. */
export interface Axis {
  readonly unit: Unit;
  /** Whether signs are directions: a fall, a rise. */
  readonly isChange: boolean;
  /** How far apart two intervals are that have nothing in common. */
  readonly gap: Exact | null;
}

const SHORTEST_BAR = 12;
const LONGEST_BAR = 48;

interface Row {
  readonly label: string;
  readonly text: string;
  /** Sign runs by column, from left to right. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly from: number;
  readonly text: string;
  readonly style: Style;
}

/**
 * Intervals in words and as bars on one common axis, one below the other; where they have nothing in
 * common, the gap is told and drawn. Where the width is small, the bars go below the words.
 */
export function intervalLines(
  told: readonly Told[],
  axis: Axis,
  width: number,
  signs: Signs,
): readonly Line[] {
  const texts = told.map(({ interval }) => intervalOf(interval, axis.unit, axis.isChange));
  const gapText = axis.gap === null ? null : tellGap(absolute(axis.gap), axis.unit);
  const textWidth = Math.max(...[...texts, gapText ?? ""].map((text) => widthOf(lineOf(text))));
  const beside = width - LABEL_WIDTH - textWidth - 2;
  const isBeside = beside >= SHORTEST_BAR;
  if (signs.isSpoken) {
    const gap = gapText === null ? [] : labelledText("apart", gapText, width);
    return [
      ...told.flatMap(({ label }, index) => labelledText(label, texts[index] ?? "", width)),
      ...gap,
    ];
  }
  const columns = Math.min(LONGEST_BAR, isBeside ? beside : width - LABEL_WIDTH);
  const bars = drawable(told, columns);
  const rows: Row[] = told.map(({ label, style }, index) => ({
    label,
    text: texts[index] ?? "",
    runs: runsOf(bars[index] ?? null, style, signs),
  }));
  if (gapText !== null) rows.push({ label: "apart", text: gapText, runs: gapRuns(bars, signs) });
  return isBeside
    ? rows.map((row) => besideLine(row, textWidth))
    : belowLines(rows, axis.gap !== null, width, signs);
}

function runsOf(bar: Bar | null, style: Style, signs: Signs): readonly Run[] {
  return bar === null ? [] : [{ from: bar.from, text: drawBar(bar, signs.bar), style }];
}

function gapRuns(
  [first = null, second = null]: readonly (Bar | null)[],
  signs: Signs,
): readonly Run[] {
  const gap = first === null || second === null ? null : gapBetween(first, second);
  if (gap === null) return [];
  return [{ from: gap.from, text: signs.bar.gap.repeat(gap.to - gap.from + 1), style: "dim" }];
}

function besideLine({ label, text, runs }: Row, textWidth: number): Line {
  return [
    segment(label.padEnd(LABEL_WIDTH), "dim"),
    segment(text + " ".repeat(textWidth + 2 - widthOf(lineOf(text)))),
    ...drawRuns(runs),
  ];
}

/** The words, then the bars: bars that lie apart share one line with the gap between them. */
function belowLines(
  rows: readonly Row[],
  areApart: boolean,
  width: number,
  signs: Signs,
): readonly Line[] {
  const words = rows.map(({ label, text }) =>
    clip([segment(label.padEnd(LABEL_WIDTH), "dim"), segment(text)], width, signs.ellipsis),
  );
  const drawn = rows.filter(({ runs }) => runs.length > 0);
  const lead = segment(" ".repeat(LABEL_WIDTH));
  const bars = areApart
    ? [[lead, ...drawRuns(drawn.flatMap(({ runs }) => runs))]]
    : drawn.map(({ label, runs }) => [
        segment(label.padEnd(LABEL_WIDTH), "dim"),
        ...drawRuns(runs),
      ]);
  return drawn.length === 0 ? words : [...words, ...bars];
}

function drawRuns(runs: readonly Run[]): Line {
  const sorted = [...runs].sort((a, b) => a.from - b.from);
  let column = 0;
  return sorted.flatMap(({ from, text, style }) => {
    const space = segment(" ".repeat(Math.max(0, from - column)));
    column = from + text.length;
    return [space, segment(text, style)];
  });
}

function drawable(told: readonly Told[], columns: number): readonly (Bar | null)[] {
  const known = told.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  // A bar alone says nothing.
  if (known.length < 2) return told.map(() => null);
  // A fall of 4% to 5% reads from the small to the large, as its words do.
  const facing = areFalls(known) ? known.map(negateInterval) : known;
  return barsOf(facing, columns);
}
