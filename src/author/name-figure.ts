import { compare } from "../interval/exact.ts";
import type { Figure } from "../quantity/figure.ts";
import { type Span, spanIsWithin } from "../text/span.ts";
import { type Word, wordsIn } from "./content-words.ts";
import { MEASURES, SUBJECT_ENDS, SUMMITS } from "./small-words.ts";

/** What a claim may be called, the best first: made of the words at its figure. */
export type Names = readonly string[];

const MOST_WORDS = 3;

/** The words around a figure within its sentence. */
interface Around {
  readonly text: string;
  readonly figure: Figure;
  /** Where the figure begins, with its hedge. */
  readonly start: number;
  readonly before: readonly Word[];
  /** The same by clauses; the last one is the figure's own. */
  readonly clauses: readonly (readonly Word[])[];
  readonly after: readonly Word[];
}

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
  const start = Math.min(figure.hedge?.span.start ?? figure.span.start, figure.span.start);
  // The unit of another figure tells nothing of this one.
  const measured = earlier.filter(({ unit }) => unit.dimensions.size > 0);
  const before = wordsIn(text, { start: sentence.start, end: start }).filter(
    (word) => !measured.some((one) => spanIsWithin(word.span, one.span)),
  );
  const clauses = clauseOffsets(text.slice(sentence.start, start)).map((offset, index, all) => {
    const from = sentence.start + offset;
    const to = sentence.start + (all[index + 1] ?? start);
    return before.filter(({ span }) => span.start >= from && span.start < to);
  });
  const after = wordsIn(text, { start: figure.number.end, end: sentence.end });
  const around = { text, figure, start, before, clauses, after };
  if (figure.unit.sort === "date") return { names: namesOfDate(around), core: "date" };
  if (figure.kind === "year") return { names: [`year_${digitsOf(figure)}`], core: "year" };
  return namesOfQuantity(around, link);
}

/** Where the clauses of the words before a figure begin. */
function clauseOffsets(head: string): readonly number[] {
  const breaks = head.matchAll(/[,;:–—(]\s|\b(?:which|who|that|while|when|where|but)\b/g);
  return [0, ...[...breaks].map(({ index }) => index)];
}

function digitsOf({ text }: Figure): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

/** A word farther from a date, in UTF-16 code units, is hardly what happened on it. */
const FARTHEST = 30;

function namesOfDate({ figure, before, after }: Around): Names {
  const span = dateWord(figure);
  const [word, further] = before.filter(isTelling).toReversed();
  const isNear = word !== undefined && figure.number.start - word.span.end <= FARTHEST;
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

function namesOfQuantity(around: Around, link: Link): Named {
  const { figure } = around;
  const topic = topicOf(around);
  const beside = besides(around);
  const own = partOf(around) ?? nounOf(around) ?? topic ?? beside[0] ?? "figure";
  const core = link.kind === "same" ? link.core : link.kind === "counted" ? link.noun : own;
  const side = link.kind === "same" || link.kind === "first" ? link.side : null;
  const end = endingOf(figure, core);
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

/** "loans of electronic books": what the noun before a figure is of. */
function complementOf({ before }: Around, core: string): string | null {
  const at = before.findLastIndex(({ text }) => text === core);
  if (before[at + 1]?.text !== "of") return null;
  const rest = before.slice(at + 2);
  const end = rest.findIndex((word) => !isTelling(word) || SUBJECT_ENDS.has(word.text));
  return joined(rest.slice(0, end === -1 ? rest.length : end).slice(0, 2));
}

/** "of which 5.2 million will go to staff": what a part is for. */
function partOf({ text, start, figure, after }: Around): string | null {
  if (!/\bof which\s+(?:\w+\s+)?$/.test(text.slice(Math.max(0, start - 24), start))) return null;
  return after.find((word) => isTelling(word) && word.span.start > figure.span.end)?.text ?? null;
}

/** The noun that the figure counts, the noun "of" which it is, or of which it is a share. */
function nounOf(around: Around): string | null {
  const { text, figure, after } = around;
  const rest = text.slice(figure.number.end, figure.number.end + 40);
  const whole = after.find((word) => isTelling(word) && word.span.start > figure.number.end);
  const isShare = figure.unit.sort === "share" || figure.kind === "fraction";
  if (isShare && /^\W*(?:percent |per cent )?of\b/.test(rest) && whole !== undefined)
    return `share_of_${joined(phraseFrom(after, whole)) ?? whole.text}`;
  if (figure.unit.labels.size > 0) return joined(labelWords(text, figure));
  if (figure.kind === "duration" || figure.kind === "age") {
    const number = wordsIn(text, figure.span).map((word) => word.text);
    return number.length > 0 ? number.join("_") : null;
  }
  const measure = measureOf(text.slice(figure.span.end, figure.span.end + 12));
  const topic = topicOf(around);
  if (measure !== null) return topic === null ? measure : `${topic}_${measure}`;
  return summitBefore(around, topic);
}

/** The words of a noun phrase from its first telling word, such as "printed loans". */
function phraseFrom(words: readonly Word[], first: Word): readonly Word[] {
  const rest = words.slice(words.indexOf(first));
  const end = rest.findIndex(
    ({ text, span, isSmall }, index) =>
      index > 0 &&
      (isSmall ||
        SUBJECT_ENDS.has(text) ||
        text.endsWith("ed") ||
        span.start - (rest[index - 1]?.span.end ?? 0) > 1),
  );
  return rest.slice(0, end === -1 ? rest.length : end).slice(0, 2);
}

/** "740 metres long" is a length. */
function measureOf(rest: string): string | null {
  const word = /^[- ](\p{L}+)/u.exec(rest)?.[1];
  return MEASURES.get(word ?? "") ?? null;
}

function labelWords(text: string, figure: Figure): readonly Word[] {
  return wordsIn(text, { start: figure.number.end, end: figure.span.end }).slice(-MOST_WORDS);
}

/** "a crowd of some 400": the noun before "of"; of a peak or total it must be said of what. */
function summitBefore({ text, start, before }: Around, topic: string | null): string | null {
  if (!/\bof\s+(?:an?\s+)?$/.test(text.slice(Math.max(0, start - 8), start))) return null;
  const word = before.filter(({ span }) => span.end < start - 3).at(-1);
  if (word === undefined || word.isSmall) return null;
  const isPlain = !SUMMITS.has(word.text) || topic === null || topic === word.text;
  return isPlain ? word.text : `${topic}_${word.text}`;
}

/** What the nearest clause that says so is about, with the verb right before the figure. */
function topicOf(around: Around): string | null {
  const { start, before, clauses } = around;
  const subjects = clauses.map(subject).filter((words) => words.length > 0);
  const words = subjects.at(-1) ?? [];
  const last = before.at(-1);
  const of = complementOf(around, words.at(-1)?.text ?? "");
  const isVerb =
    last !== undefined &&
    isTelling(last) &&
    start - last.span.end <= 1 &&
    !(of ?? "").split("_").includes(last.text);
  const isPart = words.some(({ span }) => span.start === last?.span.start);
  const [head] = subject(before);
  if (isVerb && before.at(-2)?.text === "to" && words[0] !== undefined && !isPart)
    return `${words[0].text}_to_${last.text}`;
  if (isVerb && isPart && words.length === 1 && head !== undefined && head !== words[0])
    return joined([head, ...words]);
  return joined(isVerb && !isPart ? [...words, last] : words);
}

/** The first words that are the subject, as far as words alone can tell. */
function subject(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(
    (word, index) =>
      isTelling(word) && !(word.text === "number" && words[index + 1]?.text === "of"),
  );
  if (start === -1) return [];
  const rest = words.slice(start);
  const end = rest.findIndex(
    ({ text, isSmall }, index) =>
      index > 0 && (isSmall || SUBJECT_ENDS.has(text) || text.endsWith("ed")),
  );
  if (end === -1) return rest.length <= MOST_WORDS ? rest : rest.slice(0, 1);
  return rest.slice(0, end).slice(-MOST_WORDS);
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

function endingOf({ direction, unit, kind }: Figure, core: string): string {
  const turn = direction === "none" ? "" : `_${direction}`;
  if (unit.sort === "points") return `${turn}_points`;
  if (kind === "multiple" && unit.labels.size === 0) return `${turn}_multiple`;
  return kind === "percent" && !core.startsWith("share_of_") ? `${turn}_percent` : turn;
}

function joined(words: readonly Word[]): string | null {
  return words.length === 0 ? null : words.map(({ text }) => text).join("_");
}

function isTelling({ isSmall }: Word): boolean {
  return !isSmall;
}
