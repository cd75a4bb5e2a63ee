import { once } from "../text/once.ts";
import { isCapital, isHyphen, isLetter, wordEnd } from "./characters.ts";
import { isPluralForm, singularOf } from "./english-nouns.ts";
import { afterSpace, lowerWordAt, type Reading } from "./reading.ts";

/** The noun that a number counts. */
export interface CountedNoun {
  readonly end: number;
  readonly singular: string;
  /** Whether nothing stands between it and the number: then it belongs to the figure's span. */
  readonly isNext: boolean;
}

const capitals = once(() => /\p{Lu}{2,6}s(?![\p{L}\d])/uy);

/** "130 RBIs", "12 MPs". */
function pluralOfCapitals(text: string, start: number): CountedNoun | null {
  capitals().lastIndex = start;
  if (!capitals().test(text)) return null;
  const end = capitals().lastIndex;
  return { end, singular: text.slice(start, end - 1), isNext: true };
}

const peoplePattern = once(
  () =>
    /\p{Lu}\p{Ll}{1,14}(?:[aeiou]ans|icans|rians|britons|tons|crats|elis|aqis|anis|eshis|epalis)(?![\p{L}\d’'-])/uy,
);

/** "1,200 Palestinians", "49 Democrats". */
function people(text: string, start: number): CountedNoun | null {
  peoplePattern().lastIndex = start;
  if (!peoplePattern().test(text)) return null;
  const end = peoplePattern().lastIndex;
  return { end, singular: text.slice(start, end - 1), isNext: true };
}

/** "five-wicket", "three-judge": one of the table of countable nouns, in the singular. */
function hyphenedNoun(reading: Reading, start: number): CountedNoun | null {
  const word = lowerWordAt(reading, start);
  if (word === "" || !reading.lexicon.words.countable.has(word)) return null;
  const end = wordEnd(reading.text, start);
  return isHyphen(reading.text.charCodeAt(end)) ? null : { end, singular: word, isNext: true };
}

/** How many adjectives are passed over. */
const MOST_ADJECTIVES = 2;

/**
 * The noun of counting after a number: a plural in small letters ("33.7 million customers"), or a singular
 * of the table of countable ones; known adjectives may stand between ("17 million active users").
 */
export function countedNoun(reading: Reading, at: number, isOne = false): CountedNoun | null {
  const { text, lexicon } = reading;
  const hyphened = isHyphen(text.charCodeAt(at)) ? hyphenedNoun(reading, at + 1) : null;
  if (hyphened !== null) return hyphened;
  let end = at;
  for (let passed = 0; passed <= MOST_ADJECTIVES; passed += 1) {
    const start = afterSpace(text, end);
    if (start === -1 || !isLetter(text.charCodeAt(start))) return null;
    if (isCapital(text.charCodeAt(start)))
      return passed === 0 ? (pluralOfCapitals(text, start) ?? people(text, start)) : null;
    const word = lowerWordAt(reading, start);
    end = wordEnd(text, start);
    if (word === "" || lexicon.words.notCounted.has(word)) return null;
    const compound = isHyphen(text.charCodeAt(end)) || /['’]/.test(text[end] ?? "");
    const singular = singularOf(word);
    const counts = isPluralForm(word) || (isOne && lexicon.words.countable.has(word));
    if (counts && !compound && !lexicon.words.adjectives.has(word))
      return { end, singular, isNext: passed === 0 };
    if (!lexicon.words.adjectives.has(word)) return null;
  }
  return null;
}
