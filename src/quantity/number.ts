import { add, type Exact, exact, multiply, ONE, tenTo } from "../interval/exact.ts";
import { isDigit } from "./characters.ts";
import type { NumberRead } from "./number-read.ts";
import { halfEnd, readNumberWords } from "./number-words.ts";
import { readNumeral, trailingZeros } from "./numeral.ts";
import type { Reading } from "./reading.ts";
import { readScale } from "./scale.ts";

const MIXED = /[ -]?(?:(½|⅓|⅔|¼|¾|⅕|⅖|⅗|⅘|⅙|⅚|⅛|⅜|⅝|⅞)|(?<=[ -])(\d)\/(\d)(?![\d/]))/y;
const SMALL: ReadonlyMap<string, Exact> = new Map([
  ["½", exact(1, 2)],
  ["⅓", exact(1, 3)],
  ["⅔", exact(2, 3)],
  ["¼", exact(1, 4)],
  ["¾", exact(3, 4)],
  ["⅕", exact(1, 5)],
  ["⅖", exact(2, 5)],
  ["⅗", exact(3, 5)],
  ["⅘", exact(4, 5)],
  ["⅙", exact(1, 6)],
  ["⅚", exact(5, 6)],
  ["⅐", exact(1, 7)],
  ["⅛", exact(1, 8)],
  ["⅜", exact(3, 8)],
  ["⅝", exact(5, 8)],
  ["⅞", exact(7, 8)],
  ["⅑", exact(1, 9)],
  ["⅒", exact(1, 10)],
]);

export function smallFraction(character: string): Exact | null {
  return SMALL.get(character) ?? null;
}

/** The number that begins at an offset, in digits or words; `money` lets "m" and "b" stand for scales after a space too. */
export function readNumber(reading: Reading, at: number, money: boolean): NumberRead | null {
  const { text, lexicon } = reading;
  const isPoint = text[at] === lexicon.language.decimalMark && isDigit(text.charCodeAt(at + 1));
  return isPoint || isDigit(text.charCodeAt(at))
    ? readDigits(reading, at, money)
    : readNumberWords(reading, at);
}

function readDigits(reading: Reading, start: number, money: boolean): NumberRead {
  const { text, lexicon } = reading;
  const numeral = readNumeral(text, start, lexicon.language);
  const mixed =
    numeral.places === 0
      ? (mixedFraction(text, numeral.end) ?? spelledHalf(reading, numeral.end))
      : null;
  const bare = mixed === null ? numeral.value : add(numeral.value, mixed.value);
  const bareEnd = mixed?.end ?? numeral.end;
  const lastPlace = mixed === null ? tenTo(-numeral.places) : exact(1, mixed.parts);
  const scale = readScale(reading, bareEnd, money, numeral.grouped, start);
  const zeros = numeral.places === 0 && mixed === null ? trailingZeros(numeral.whole) : 0;
  const read = {
    start,
    end: scale.end,
    bareEnd,
    value: scale.end === bareEnd ? bare : multiply(bare, scale.factor),
    scale: scale.factor,
    step: multiply(lastPlace, scale.factor),
    zerosStep: zeros === 0 ? null : multiply(tenTo(zeros), scale.factor),
    inDigits: true,
    whole: numeral.whole,
    places: numeral.places,
    grouped: numeral.grouped,
    ambiguity: scale.ambiguity,
  };
  return lexicon.language.gluesWords ? withSmallerScales(reading, read, money) : read;
}

/** "1조3985억4565만": numbers with falling scales, one after the other, are one sum. */
function withSmallerScales(reading: Reading, head: NumberRead, money: boolean): NumberRead {
  if (head.end === head.bareEnd || !isDigit(reading.text.charCodeAt(head.end))) return head;
  const rest = readDigits(reading, head.end, money);
  const fits =
    BigInt(rest.scale.numerator) < BigInt(head.scale.numerator) && rest.start === head.end;
  if (!fits) return head;
  return {
    ...head,
    end: rest.end,
    bareEnd: rest.bareEnd,
    value: add(head.value, rest.value),
    scale: rest.scale,
    step: rest.step,
    zerosStep: rest.zerosStep,
  };
}

/** "12 and a half". */
function spelledHalf(
  reading: Reading,
  at: number,
): { readonly value: Exact; readonly end: number; readonly parts: number } | null {
  const end = halfEnd(reading, at);
  return end === null ? null : { value: exact(1, 2), end, parts: 2 };
}

function mixedFraction(
  text: string,
  at: number,
): { readonly value: Exact; readonly end: number; readonly parts: number } | null {
  MIXED.lastIndex = at;
  const match = MIXED.exec(text);
  if (match === null) return null;
  const [whole, character, above = "1", below = "1"] = match;
  const end = at + whole.length;
  if (character !== undefined) {
    const value = smallFraction(character) ?? ONE;
    return { value, end, parts: Number(value.denominator) };
  }
  if (Number(above) >= Number(below) || above === "0") return null;
  return { value: exact(Number(above), Number(below)), end, parts: Number(below) };
}
