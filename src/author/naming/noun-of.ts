import type { Figure } from "../../quantity/figure.ts";
import { type Around, isTelling, joined } from "./around.ts";
import { type Word, wordsIn } from "./content-words.ts";
import { MEASURES, SUBJECT_ENDS, SUMMITS } from "./small-words.ts";
import { topicOf } from "./topic-of.ts";

const MOST_WORDS = 3;

/** "of which 5.2 million will go to staff": what a part is for. */
export function partOf({ text, start, figure, after }: Around): string | null {
  if (!/\bof which\s+(?:\w+\s+)?$/.test(text.slice(Math.max(0, start - 24), start))) return null;
  return after.find((word) => isTelling(word) && word.span.start > figure.span.end)?.text ?? null;
}

/** The noun that the figure counts, the noun "of" which it is, or of which it is a share. */
export function nounOf(around: Around): string | null {
  const { text, figure, after } = around;
  const rest = text.slice(figure.number.end, figure.number.end + 40);
  const whole = after.find((word) => isTelling(word) && word.span.start > figure.number.end);
  const isShare = figure.unit.sort === "share" || figure.kind === "fraction";
  if (isShare && /^\W*(?:percent |per cent )?of\b/.test(rest) && whole !== undefined)
    return `share_of_${joined(phraseFrom(after, whole)) ?? whole.text}`;
  const stated = statedOf(around);
  if (stated !== null) return stated;
  const counted = countedAfter(around);
  if (counted !== null) return counted;
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

/** "The mean age was 57 years", "68% were women": of what a value or a share is told. */
function statedOf(around: Around): string | null {
  const { text, figure, start, after } = around;
  const head = text.slice(Math.max(0, start - 8), start);
  if (figure.unit.sort === "share" || figure.kind === "percent") {
    const isOfThem = /^%?\s+(?:were|are|was|is)\s+$/.test(
      text.slice(figure.number.end, after.find(isTelling)?.span.start ?? figure.number.end),
    );
    return isOfThem ? (after.find(isTelling)?.text ?? null) : null;
  }
  const isTime = figure.kind === "duration" || figure.kind === "age";
  return isTime && /\b(?:was|is|were|are)\s$/.test(head) ? topicOf(around) : null;
}

/** A plural, with one or two words before it that are none, and nothing but spaces between. */
const COUNTED = /^(?:\s\p{Ll}[\p{Ll}-]*){0,2}?\s\p{Ll}+[^sui\P{Ll}]s\b/u;

/** "190 young players", "46 league matches": what a bare number counts, with the word that tells which. */
function countedAfter({ text, figure, after }: Around): string | null {
  const { kind, unit, number } = figure;
  if (kind !== "cardinal" || unit.sort !== "plain" || unit.dimensions.size > 0) return null;
  const [phrase] = COUNTED.exec(text.slice(number.end, number.end + 60)) ?? [];
  if (phrase === undefined) return null;
  const words = after.filter(({ span }) => span.end <= number.end + phrase.length);
  const isNamed = words.every((word) => isTelling(word) && !SUBJECT_ENDS.has(word.text));
  return isNamed ? joined(words.slice(-2)) : null;
}

/** The words of a noun phrase from its first telling word, such as "printed loans". */
export function phraseFrom(words: readonly Word[], first: Word): readonly Word[] {
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
  const words = before.filter(({ span }) => span.end < start - 3);
  const [word, qualifier] = words.toReversed();
  if (word === undefined || word.isSmall) return null;
  // "an average price of", "an interest rate of".
  const isQualified =
    qualifier !== undefined && isTelling(qualifier) && word.span.start - qualifier.span.end === 1;
  // A verb would stand after its subject, a qualifier after a small word.
  const opens =
    qualifier !== undefined &&
    /\b(?:an?|the|its|their|his|her|at|with|for)\s$/i.test(
      text.slice(0, qualifier.span.start).slice(-8),
    );
  if (isQualified && opens && !SUMMITS.has(word.text)) return `${qualifier.text}_${word.text}`;
  const isPlain = !SUMMITS.has(word.text) || topic === null || topic === word.text;
  return isPlain ? word.text : `${topic}_${word.text}`;
}
