import type { Figure } from "../../quantity/figure.ts";
import type { Span } from "../../text/span.ts";
import { type Around, aroundOf, isTelling, joined } from "./around.ts";
import type { Word } from "./content-words.ts";
import { namesOfDate } from "./name-date.ts";
import { nounOf, partOf, phraseFrom } from "./noun-of.ts";
import { SUBJECT_ENDS } from "./small-words.ts";
import { complementOf, topicOf } from "./topic-of.ts";

/** What a claim may be called, the best first: made of the words at its figure. */
export type Names = readonly string[];

/** What ties a figure to others of its text, where that tells better than its own words what to call it. */
export type Link =
  | { readonly kind: "own" }
  /** Of the same thing as another figure: what it was before or afterwards, or its change. */
  | { readonly kind: "same"; readonly core: string; readonly side: "before" | "after" | null }
  /** The first of two figures of one thing. */
  | { readonly kind: "first"; readonly side: "before" | "after" }
  /** A bare number of what was counted before. */
  | { readonly kind: "counted"; readonly noun: string };

/** What a claim may be called, and what its figure is of. */
export interface Named {
  readonly names: Names;
  readonly core: string;
}

/** Names for a claim that records a figure or date, by what its sentence says it is of. */
export function nameFigure(
  text: string,
  sentence: Span,
  figure: Figure,
  link: Link,
  earlier: readonly Figure[],
): Named {
  const around = aroundOf(text, sentence, figure, earlier);
  if (figure.unit.sort === "date") return { names: namesOfDate(around), core: "date" };
  if (figure.kind === "year") return { names: namesOfDate(around), core: "year" };
  return namesOfQuantity(around, link);
}

function namesOfQuantity(around: Around, link: Link): Named {
  const topic = topicOf(around);
  const beside = besides(around);
  const own =
    partOf(around) ?? nounOf(around) ?? listedBefore(around) ?? topic ?? beside[0] ?? "figure";
  const core = link.kind === "same" ? link.core : link.kind === "counted" ? link.noun : own;
  const side = link.kind === "same" || link.kind === "first" ? link.side : null;
  const end = endingOf(around, core);
  const of = link.kind === "same" ? null : complementOf(around, core);
  const time = timeAfter(around);
  const verb = link.kind === "counted" ? verbBefore(around) : null;
  const words = [verb, time, side, ...beside, topic].filter((word) => word !== null);
  const wider = words.filter((word) => !core.split("_").includes(word));
  const cores = of === null ? [core] : [`${core}_of_${of}`, core];
  // "in January" tells more than that it was before.
  const first = side === null ? [] : cores.map((one) => `${one}${end}_${time ?? side}`);
  const further = furtherNames(around, link, core, end);
  const names = [
    ...first,
    ...further,
    ...(link.kind === "counted" ? [] : cores.map((one) => `${one}${end}`)),
    ...wider.map((word) => `${core}_${word}${end}`),
    ...wider.map((word) => `${word}_${core}${end}`),
    `${core}${end}`,
  ];
  return { names, core: cores[0] ?? core };
}

/** "broadcasting 41.3 million and commerce 26.3 million": the item of a list that has a value of its own. */
function listedBefore({ text, figure, start, before, last }: Around): string | null {
  if (last === null || last.kind === "year" || last.unit.sort === "date") return null;
  const between = text.slice(last.span.end, start);
  const item = /^(?:,|,? and)\s(?:an?\s|the\s)?((?:[^\s,]+\s){1,2})$/.exec(between)?.[1];
  if (item === undefined) return null;
  const words = before.filter(({ span }) => span.start >= start - item.length);
  // "broadcasting 41.3 million" is an item, "adding 6,000 seats" is none.
  const ends = /illion/.test(last.text) && /illion/.test(figure.text) ? VERB_ENDS : NO_NOUN_ENDS;
  return words.length > 0 && words.every((word) => isNoun(word, ends)) ? joined(words) : null;
}

const VERB_ENDS = /(?:ed|ly)$/;
const NO_NOUN_ENDS = /(?:ed|ly|ing)$/;

/** As far as words alone can tell. */
function isNoun(word: Word, ends: RegExp): boolean {
  return isTelling(word) && !SUBJECT_ENDS.has(word.text) && !ends.test(word.text);
}

/** "3.6 million euros from freight": where one word says what it is of, the next one tells it from others. */
function furtherNames(around: Around, link: Link, core: string, end: string): readonly string[] {
  const { text, figure, after } = around;
  if (link.kind !== "own" || nounOf(around) !== null || core !== topicOf(around)) return [];
  if (core.includes("_") && !isAfterVerb(around)) return [];
  const [head = core] = core.split("_");
  if (
    /^\s+(?:in\s+(?:all|total)|altogether)\b/.test(
      text.slice(figure.span.end, figure.span.end + 14),
    )
  )
    return [`${head}_total${end}`];
  const next = after.find((word) => isTelling(word) && word.span.start >= figure.span.end);
  if (next === undefined || figure.kind === "percent") return [];
  const between = text.slice(figure.span.end, next.span.start);
  if (!/^\s+(?:from|for|on|in|of|by|to)\s+(?:the\s+|its\s+)?$/.test(between)) return [];
  return [`${head}_${joined(phraseFrom(after, next)) ?? next.text}${end}`];
}

/** Whether the word before the figure is a verb that its topic took along: "earned 14.2 million". */
function isAfterVerb({ start, before }: Around): boolean {
  const last = before.at(-1);
  return last !== undefined && isTelling(last) && start - last.span.end <= 1;
}

/** "to close 12 of them", "runs 24 today": what tells a count from the one before it. */
function verbBefore({ text, figure, start, before, after }: Around): string | null {
  const soon = /^\s+(today|now|before|afterwards?)\b/.exec(text.slice(figure.span.end))?.[1];
  if (soon !== undefined) return soon;
  const [verb, to] = [before.at(-1), before.at(-2)];
  const isVerb = verb !== undefined && isTelling(verb) && start - verb.span.end <= 1;
  if (isVerb && to?.text === "to") return `to_${verb.text}`;
  return after.find((word) => isTelling(word) && word.span.start > figure.span.end)?.text ?? null;
}

/** The telling words next to a figure on either side, the nearest first. */
function besides({ figure, before, after }: Around): readonly string[] {
  const last = before.filter(isTelling).at(-1);
  const next = after.find((word) => isTelling(word) && word.span.start >= figure.span.end);
  const gapAfter = next === undefined ? Infinity : next.span.start - figure.span.end;
  const gapBefore = last === undefined ? Infinity : figure.span.start - last.span.end;
  return (gapAfter < gapBefore ? [next, last] : [last, next]).flatMap((word) =>
    word === undefined ? [] : [word.text],
  );
}

/** "in January", "in 2023": what tells a figure from another of the same thing. */
function timeAfter({ text, figure }: Around): string | null {
  const rest = text.slice(figure.span.end, figure.span.end + 40);
  const time =
    /^(?:\s(?:an?|per|each)\s\w+)?\s(?:in|for|by|since|during)\s([A-Z][a-z]+|\d{4})\b/.exec(
      rest,
    )?.[1];
  return time === undefined ? null : time.toLowerCase();
}

function endingOf({ text, figure }: Around, core: string): string {
  const { direction, unit, kind, span } = figure;
  const turn = direction === "none" ? "" : `_${direction}`;
  if (unit.sort === "points") return `${turn}_points`;
  // "18.4 times an hour" says how often, not how many times as much.
  const isOften = /^\s(?:an?|per|each|every)\s/.test(text.slice(span.end, span.end + 7));
  if (kind === "multiple" && unit.labels.size === 0 && !isOften) return `${turn}_multiple`;
  return kind === "percent" && !core.startsWith("share_of_") ? `${turn}_percent` : turn;
}
