import { once } from "../text/once.ts";
import {
  anyDigitsEnd,
  classOf,
  digitsEnd,
  HIGH_SURROGATE,
  isAstralDigit,
  isCapital,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isWordPart,
  NEWLINE,
  SPACE,
} from "./characters.ts";
import { singularOf } from "./english-nouns.ts";
import type { Identifier } from "./figure.ts";
import { MOST_DIGITS } from "./numeral.ts";
import { type NotFigure, notFigure, type Reading, wordBefore } from "./reading.ts";

const PHONES = [
  /\d{3}[-. ]\d{3}[-.]\d{4}(?![\d-])/y,
  /\d{3}-\d{4}-\d{4}(?![\d-])/y,
  /0\d{1,4}[- ]\d{3,4}[- ]\d{3,4}(?![\d-])/y,
  /0\d{2,4} \d{5,6}(?!\d)/y,
  /555-\d{4}(?![\d-])/y,
  /1-\d{3}-\d{3}-\d{4}(?![\d-])/y,
];
const PHONE_ABROAD = /\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)/y;
const PHONE_IN_BRACKETS = /\d{3}\) ?\d{3}-\d{4}(?!\d)/y;
const FOOTNOTE = /\d{1,4}(?:[,–-] ?\d{1,4}){0,20}\]/y;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Digits that are no figure by their shape alone: links, versions, addresses, phone numbers, codes, names. */
export function identifierAtDigits(reading: Reading, start: number): NotFigure | null {
  const { text } = reading;
  const end = digitsEnd(text, start);
  const all = anyDigitsEnd(text, start);
  if (all !== end || end - start > MOST_DIGITS)
    return notFigure(start, gluedEnd(text, all), "code");
  return (
    whole(reading, start) ??
    marked(reading, start, end) ??
    phone(reading, start, end) ??
    chained(text, start, end) ??
    leadingZeros(text, start, end)
  );
}

/** "9/11", "24/7", "401(k)": names that look like something else. */
function whole(reading: Reading, start: number): NotFigure | null {
  const { text } = reading;
  const next = text.charCodeAt(digitsEnd(text, start));
  // None of these names goes on like a number: "9 men", "9.5", "9,000", "9%".
  if (next === 0x20 || next === 0x2e || next === 0x2c || next === 0x25) return null;
  for (const name of reading.lexicon.words.wholeNames) {
    if (!text.startsWith(name, start) || isWordPart(text.charCodeAt(start + name.length))) continue;
    if (
      /[/.-]/.test(text[start + name.length] ?? "") &&
      isDigit(text.charCodeAt(start + name.length + 1))
    )
      continue;
    return notFigure(start, start + name.length, "name");
  }
  return null;
}

/** What the character before says: [12] and [3–5], 1. and (1) of lists, key=7, path/7, _7. */
function marked(reading: Reading, start: number, end: number): NotFigure | null {
  const { text, floor } = reading;
  const before = start > floor ? (text[start - 1] ?? "") : "";
  if (before === "[" || (before === "^" && text[start - 2] === "[")) {
    const close = endOf(FOOTNOTE, text, start);
    if (close !== null) return notFigure(start, close - 1, "footnote");
  }
  if (/[_=@\\&]/.test(before)) return notFigure(start, gluedEnd(text, end), "code");
  if (before === "/" && isLetter(text.charCodeAt(start - 2)))
    return notFigure(start, gluedEnd(text, end), "code");
  if (/[_@=\\]/.test(text[end] ?? "") && isWordPart(text.charCodeAt(end + 1)))
    return notFigure(start, gluedEnd(text, end), text[end] === "@" ? "link" : "code");
  return listNumber(text, start, end);
}

/** The points that a sentence counts in brackets: "(1) the price, (2) the place". */
const MOST_POINTS = 20;
/** "Kobe Bryant (81) and": what a person scored. */
const named = once(() => /\p{Lu}[\p{L}'’.-]* \($/u);

function listNumber(text: string, start: number, end: number): NotFigure | null {
  if (end - start > 3 || !/[.)]/.test(text[end] ?? "") || !isBlank(text, end + 1)) return null;
  const opened = text[start - 1] === "(" && text[end] === ")";
  if (
    opened &&
    Number(text.slice(start, end)) <= MOST_POINTS &&
    isBlank(text, start - 2) &&
    !named().test(text.slice(Math.max(0, start - 24), start)) &&
    isLetter(text.charCodeAt(end + 2))
  )
    return notFigure(start, end, "list-number");
  let at = start - 1;
  while (at >= 0 && start - at <= 8 && classOf(text.charCodeAt(at)) === SPACE) at -= 1;
  const isLineStart = at < 0 || classOf(text.charCodeAt(at)) === NEWLINE;
  return isLineStart && classOf(text.charCodeAt(end + 1)) === SPACE
    ? notFigure(start, end, "list-number")
    : null;
}

/** Beyond the text, or at a space or line end. */
function isBlank(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return at < 0 || at >= text.length || kind === SPACE || kind === NEWLINE;
}

function phone(reading: Reading, start: number, end: number): NotFigure | null {
  const { text, floor } = reading;
  const before = start > floor ? text[start - 1] : "";
  if (before === "+" && end - start <= 3) {
    const abroad = endOf(PHONE_ABROAD, text, start);
    if (abroad !== null && digitCount(text, start, abroad) >= 9)
      return notFigure(start - 1, abroad, "phone");
  }
  if (before === "(" && end - start === 3) {
    const closed = endOf(PHONE_IN_BRACKETS, text, start);
    if (closed !== null) return notFigure(start - 1, closed, "phone");
  }
  if (mayDial(text, start, end))
    for (const pattern of PHONES) {
      const found = endOf(pattern, text, start);
      if (found !== null) return notFigure(start, found, "phone");
    }
  const dialled = dialledEnd(reading, start, end);
  return dialled === null ? null : notFigure(start, dialled, "phone");
}

/** What can begin a telephone number: three digits, a zero or "1-", and more digits after the mark. */
function mayDial(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end);
  if (mark !== 0x2d && mark !== 0x2e && mark !== 0x20) return false;
  const first = text.charCodeAt(start);
  const isStart =
    end - start === 3 || first === 0x30 || (first === 0x31 && end - start === 1 && mark === 0x2d);
  return isStart && end - start <= 5 && isDigit(text.charCodeAt(end + 1));
}

const SHORT_NUMBER =
  /\d{3,6}(?: \d{3,4}){0,2}(?![\d%]|[-.,:]\d| (?:million|billion|percent|per cent))/y;
const CLAUSE = 40;

/** "call 101", "Call Samaritans free on 116 123", "text SHOUT to 85258". */
function dialledEnd(reading: Reading, start: number, end: number): number | null {
  const { text, lexicon } = reading;
  const { dialled, dialledBy } = lexicon.words;
  if (end - start < 3) return null;
  const before = wordBefore(reading, start);
  if (before === null || before.end !== start - 1) return null;
  if (!dialled.has(before.lower)) {
    if (!dialledBy.has(before.lower)) return null;
    const clause = text.slice(Math.max(0, before.start - CLAUSE), before.start).split(/[.;!?\n]/);
    const words = (clause.at(-1) ?? "").toLowerCase().split(/[^\p{L}]+/u);
    if (!words.some((word) => dialled.has(word))) return null;
  }
  return endOf(SHORT_NUMBER, text, start);
}

function digitCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) count += 1;
  return count;
}

/** Three or more runs of digits with dots (a version, an address) or hyphens (a code, a line-up). */
function chained(text: string, start: number, end: number): NotFigure | null {
  const mark = text[end];
  if (mark !== "." && !isHyphen(text.charCodeAt(end)) && mark !== ":") return null;
  let at = end;
  let runs = 1;
  while (text[at] === mark && isDigit(text.charCodeAt(at + 1))) {
    at = digitsEnd(text, at + 1);
    runs += 1;
  }
  if (runs < 3 || (mark === ":" && runs < 4)) return null;
  const stop = gluedEnd(text, at);
  if (mark !== ".") return notFigure(start, stop, "code");
  return notFigure(start, stop, runs === 4 && isAddress(text, start, at) ? "address" : "version");
}

/** Four numbers of at most 255 (RFC 791). */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    end - start <= 15 &&
    text
      .slice(start, end)
      .split(".")
      .every((part) => Number(part) <= 255)
  );
}

/** "007": no quantity begins with a zero that means nothing. */
function leadingZeros(text: string, start: number, end: number): NotFigure | null {
  if (end - start < 2 || text[start] !== "0") return null;
  const next = text[end] ?? "";
  if (/[/:]/.test(next) || (next === "." && isDigit(text.charCodeAt(end + 1)) && end - start > 1))
    return null;
  return isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))
    ? null
    : notFigure(start, gluedEnd(text, end), "code");
}

/**
 * Where a run of letters and digits ends that is glued to an offset: over underscores, and over single
 * dots, hyphens, slashes and colons that stand between letters or digits.
 */
export function gluedEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordPart(code) || code === 95) end += 1;
    else if (classOf(code) === HIGH_SURROGATE && isAstralDigit(text, end)) end += 2;
    else if (isJoint(text, end)) end += 1;
    else return end;
  }
}

/** A mark within a code: "B.1.1.7", "A/H1N1", "CVE-2024-3094". */
function isJoint(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  if (!"./-:#".includes(mark) || mark === "") return false;
  const next = text.charCodeAt(at + 1);
  return mark === "." || mark === ":" || mark === "-" ? isDigit(next) : isWordPart(next);
}

/** The reason of a run that begins with letters: "v1.2" is a version, "COVID-19" a name. */
export function reasonOfGlued(text: string, start: number): Identifier["reason"] {
  return /v\d/iy.test(text.slice(start, start + 2)) ? "version" : "name";
}

/** Whether the word before a bare number makes it part of a name: "Boeing 737", "Section 230". */
export function nameBefore(reading: Reading, start: number): Identifier["reason"] | null {
  const { text, lexicon } = reading;
  if (text[start - 1] !== " " && !isHyphen(text.charCodeAt(start - 1))) return null;
  const word = wordBefore(reading, start);
  if (word === null)
    return text[start - 2] === "," && isDigit(text.charCodeAt(start - 3))
      ? nameOfRow(reading, start, start)
      : null;
  const own = lexicon.names.get(word.text);
  if (own !== undefined) return own;
  const { and, or, to } = lexicon.words;
  if (and.has(word.lower) || or.has(word.lower) || to.has(word.lower))
    return nameOfRow(reading, word.start, start);
  if (!word.text.endsWith("s")) return null;
  const singular = singularOf(word.text);
  const isRow =
    singular !== word.text && JOINED.test(text.slice(digitsEnd(text, start)).slice(0, 6));
  return isRow ? (lexicon.names.get(singular) ?? null) : null;
}

const JOINED = /^(?:,? (?:and|or|to) \d|, \d|[-–]\d)/;
const ROW = / \d{1,4}(?:, \d{1,4}){0,4},? $/;

/** 11 of "junctions 10 and 11", where what stands before has been told to be a name. */
function nameOfRow(reading: Reading, joint: number, start: number): Identifier["reason"] | null {
  const { text, lexicon } = reading;
  if (!isDigit(text.charCodeAt(joint - 2)) && text[joint - 2] !== ",") return null;
  const from = Math.max(0, start - 40);
  const row = ROW.exec(text.slice(from, joint));
  if (row === null) return null;
  const end = from + row.index;
  let first = end;
  while (first > from && isLetter(text.charCodeAt(first - 1))) first -= 1;
  return lexicon.names.get(singularOf(text.slice(first, end))) ?? null;
}

/** Whether a capitalised word stands directly before, not at the beginning of its sentence. */
export function followsName(reading: Reading, start: number): boolean {
  const { text } = reading;
  if (text[start - 1] !== " ") return false;
  const word = wordBefore(reading, start);
  if (word === null || word.end !== start - 1 || !isCapital(text.charCodeAt(word.start)))
    return false;
  if (reading.lexicon.words.unnaming.has(word.lower)) return false;
  const before = text[word.start - 1] ?? "";
  return before === "&" || (before === " " && /[\p{L}\p{N},&’']/u.test(text[word.start - 2] ?? ""));
}
