import { compare } from "../interval/exact.ts";
import type { Figure } from "../quantity/figure.ts";
import { sentenceAt } from "../text/sentence.ts";
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
  /** Those of them in the figure's own clause. */
  readonly clause: readonly Word[];
  readonly after: readonly Word[];
}

/** Names for a claim that records a figure or date, by what its sentence says it is of. */
export function namesOfFigure(text: string, figure: Figure): Names {
  const sentence = sentenceAt(text, figure.number.start);
  const start = Math.min(figure.hedge?.span.start ?? figure.span.start, figure.span.start);
  const before = wordsIn(text, { start: sentence.start, end: start });
  const clauseStart = sentence.start + clauseOffset(text.slice(sentence.start, start));
  const clause = before.filter(({ span }) => span.start >= clauseStart);
  const after = wordsIn(text, { start: figure.number.end, end: sentence.end });
  const around = { text, figure, start, before, clause, after };
  if (figure.unit.sort === "date") return namesOfDate(around);
  if (figure.kind === "year") return [`year_${digitsOf(figure)}`];
  return namesOfQuantity(around);
}

/** Where the last clause of the words before a figure begins. */
function clauseOffset(head: string): number {
  const breaks = head.matchAll(/[,;:–—(]\s|\b(?:which|who|that|while|when|where|but)\b/g);
  return [...breaks].at(-1)?.index ?? 0;
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
  return /month|\p{L}+ \d{4}$/iu.test(text) ? "month" : "date";
}

function namesOfQuantity(around: Around): Names {
  const { figure } = around;
  const topic = topicOf(around);
  const beside = besides(around);
  const core = nounOf(around) ?? topic ?? beside[0] ?? "figure";
  const end = endingOf(figure, core);
  const name = `${core}${end}`;
  const time = timeAfter(around);
  const words = [...(time === null ? [] : [time]), ...beside, ...(topic === null ? [] : [topic])];
  const wider = words.filter((word) => !core.split("_").includes(word));
  return [
    name,
    ...wider.map((word) => `${core}_${word}${end}`),
    ...wider.map((word) => `${word}_${name}`),
  ];
}

/** The noun that the figure counts, the noun "of" which it is, or of which it is a share. */
function nounOf(around: Around): string | null {
  const { text, figure, after } = around;
  const rest = text.slice(figure.number.end, figure.number.end + 40);
  const whole = after.find((word) => isTelling(word) && word.span.start > figure.number.end);
  const isShare = figure.unit.sort === "share" || figure.kind === "fraction";
  if (isShare && /^\W*(?:percent |per cent )?of\b/.test(rest) && whole !== undefined)
    return `share_of_${whole.text}`;
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

/** What the clause is about, with the verb right before the figure: else what the sentence is about. */
function topicOf({ start, before, clause }: Around): string | null {
  const inClause = subject(clause);
  const words = inClause.length > 0 ? inClause : subject(before);
  const last = before.at(-1);
  const isVerb = last !== undefined && isTelling(last) && start - last.span.end <= 1;
  const isPart = words.some(({ span }) => span.start === last?.span.start);
  const [head] = subject(before);
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
  const rest = text.slice(figure.span.end, figure.span.end + 24);
  const time = /^ (?:in|for|by|since|during) ([A-Z][a-z]+|\d{4})\b/.exec(rest)?.[1];
  return time === undefined ? null : time.toLowerCase();
}

function endingOf({ direction, unit, kind }: Figure, core: string): string {
  const turn = direction === "none" ? "" : `_${direction}`;
  if (unit.sort === "points") return `${turn}_points`;
  return kind === "percent" && !core.startsWith("share_of_") ? `${turn}_percent` : turn;
}

function joined(words: readonly Word[]): string | null {
  return words.length === 0 ? null : words.map(({ text }) => text).join("_");
}

function isTelling({ isSmall }: Word): boolean {
  return !isSmall;
}
