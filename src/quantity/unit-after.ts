import { isDigit, isHyphen, isLetter, isWordPart, wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import type { FigureKind } from "./figure.ts";
import type { UnitPhrase } from "./lexicon.ts";
import { afterGap, afterSpace, lowerWordAt, type Reading } from "./reading.ts";
import { CURRENCY_CODES, ONLY_GLUED, UNIT_SYMBOLS } from "./symbols.ts";
import type { Unit } from "./unit.ts";
import { BARE, divideUnits, isBare, labelUnit } from "./unit-arithmetic.ts";
import { UNITS, type UnitId } from "./units.ts";

/** What stands after a number and tells what it counts. */
export interface UnitRead {
  readonly end: number;
  readonly unit: Unit;
  readonly kind: FigureKind;
  /** The unit's id, where it is one of the table. */
  readonly id: UnitId | null;
  readonly ambiguity: string | null;
}

/** The unit that follows a number ending at an offset: a symbol, a phrase of the table, or a noun of counting. */
export function unitAfter(reading: Reading, at: number, isOne = false): UnitRead {
  const known = knownUnitAfter(reading, at);
  const read = known ?? nounAfter(reading, at, isOne);
  return isBare(read.unit) ? read : withPer(reading, read);
}

/** As `unitAfter`, of the tables alone. */
export function knownUnitAfter(reading: Reading, at: number): UnitRead | null {
  return symbolAfter(reading, at) ?? phraseAfter(reading, at);
}

/** Nothing is counted. */
export function noUnit(at: number): UnitRead {
  return { end: at, unit: BARE, kind: "cardinal", id: null, ambiguity: null };
}

function nounAfter(reading: Reading, at: number, isOne: boolean): UnitRead {
  const noun = countedNoun(reading, at, isOne);
  if (noun === null) return noUnit(at);
  return { ...noUnit(noun.isNext ? noun.end : at), unit: labelUnit(noun.singular) };
}

function symbolAfter(reading: Reading, at: number): UnitRead | null {
  const { text } = reading;
  const glued = symbolAt(text, at);
  if (glued !== null) return table(glued.id, glued.end);
  const start = isHyphen(text.charCodeAt(at)) ? at + 1 : afterSpace(text, at);
  if (start === -1) return null;
  const spaced = symbolAt(text, start) ?? codeAt(text, start);
  if (spaced === null || ONLY_GLUED.has(text.slice(start, spaced.end))) return null;
  const read = table(spaced.id, spaced.end);
  // "5 m copies": metres of copies are hardly meant.
  const isOdd =
    spaced.id === "metre" &&
    spaced.end - start === 1 &&
    countedNoun(reading, spaced.end)?.isNext === true;
  return isOdd ? { ...read, ambiguity: "m can be million or metres" } : read;
}

/** The longest symbol at an offset that ends where a word may end. */
function symbolAt(text: string, at: number): { readonly id: UnitId; readonly end: number } | null {
  const code = text.charCodeAt(at);
  if (!isLetter(code) && !SYMBOL_STARTS.has(code)) return null;
  for (let length = 4; length > 0; length -= 1) {
    const end = at + length;
    if (isLetter(text.charCodeAt(end - 1)) && isWordPart(text.charCodeAt(end))) continue;
    const id = UNIT_SYMBOLS.get(text.slice(at, end));
    // "5 C-130s" has no degrees.
    if (
      id !== undefined &&
      !(isLetter(code) && isHyphen(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
    )
      return { id, end };
  }
  return null;
}

/** A currency's code after its number: "40 USD". */
function codeAt(text: string, at: number): { readonly id: UnitId; readonly end: number } | null {
  const end = wordEnd(text, at);
  const id = end - at === 3 ? CURRENCY_CODES.get(text.slice(at, end)) : undefined;
  return id === undefined || isWordPart(text.charCodeAt(end)) ? null : { id, end };
}

const SYMBOL_STARTS: ReadonlySet<number> = new Set(
  [...UNIT_SYMBOLS.keys()].map((symbol) => symbol.charCodeAt(0)),
);

function table(id: UnitId, end: number): UnitRead {
  const { unit, kind } = UNITS[id];
  return { end, unit, kind, id, ambiguity: null };
}

function phraseAfter(reading: Reading, at: number): UnitRead | null {
  const { text, lexicon } = reading;
  const start = isLetter(text.charCodeAt(at)) ? at : afterGap(text, at);
  if (start === -1) return null;
  const phrases = phrasesAt(reading, start);
  if (phrases === undefined) return null;
  for (const { text: phrase, unit } of phrases) {
    const end = phraseEnd(text, start, phrase, lexicon.language.gluesWords);
    if (end === null) continue;
    const read = table(unit, end);
    // "nine second-innings wickets": what begins a compound is no unit of the number.
    const isSpaced = start > at && !isHyphen(text.charCodeAt(at));
    if (read.kind === "duration" && isSpaced && isHyphen(text.charCodeAt(end))) continue;
    return unit === "pound" ? { ...read, ambiguity: "pounds can be money or weight" } : read;
  }
  return null;
}

/** Where a phrase in lower case ends that stands at an offset, hyphens and line ends taken for spaces. */
function phraseEnd(text: string, start: number, phrase: string, isHead: boolean): number | null {
  let at = start;
  for (let index = 0; index < phrase.length; index += 1) {
    if (phrase[index] === " ") {
      at = afterGap(text, at);
      if (at === -1) return null;
    } else {
      if (text[at]?.toLowerCase() !== phrase[index]) return null;
      at += 1;
    }
  }
  return !isHead && isWordPart(text.charCodeAt(at)) ? null : at;
}

/** The phrases that can begin at an offset; where endings grow onto words, those of the longest head. */
function phrasesAt(reading: Reading, start: number): readonly UnitPhrase[] | undefined {
  const word = lowerWordAt(reading, start);
  const { unitPhrases, language } = reading.lexicon;
  if (!language.gluesWords) return unitPhrases.get(word);
  for (let length = Math.min(word.length, 4); length > 0; length -= 1) {
    const phrases = unitPhrases.get(word.slice(0, length));
    if (phrases !== undefined) return phrases;
  }
  return undefined;
}

/** "won per approval", "miles/gallon": one more unit below the line. */
export function withPer(reading: Reading, above: UnitRead): UnitRead {
  const { text, lexicon } = reading;
  const start = perEnd(reading, above.end);
  if (start === null || isDigit(text.charCodeAt(start))) return above;
  const known = knownAt(reading, start);
  if (known !== null)
    return { ...above, end: known.end, unit: divideUnits(above.unit, known.unit) };
  const noun = lowerWordAt(reading, start);
  if (noun === "" || lexicon.words.notCounted.has(noun) || noun.length < 3) return above;
  const end = wordEnd(text, start);
  return { ...above, end, unit: divideUnits(above.unit, labelUnit(noun)) };
}

function knownAt(reading: Reading, start: number): UnitRead | null {
  const symbol = symbolAt(reading.text, start);
  return symbol === null ? phraseAfter(reading, start) : table(symbol.id, symbol.end);
}

function perEnd(reading: Reading, at: number): number | null {
  const { text, lexicon } = reading;
  if (text[at] === "/") return isLetter(text.charCodeAt(at + 1)) ? at + 1 : null;
  const start = afterSpace(text, at);
  if (start === -1 || !lexicon.words.per.has(lowerWordAt(reading, start))) return null;
  const next = afterSpace(text, wordEnd(text, start));
  return next === -1 ? null : next;
}
