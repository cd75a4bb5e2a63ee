import {
  anyDigitsEnd,
  CURRENCY_SIGN,
  classOf,
  DIGIT,
  FOREIGN_DIGIT,
  HIGH_SURROGATE,
  isAstralDigit,
  isCapital,
  isDigit,
  isHyphen,
  LETTER,
  MARKUP,
  NEWLINE,
  QUOTE_MARK,
  SMALL_FRACTION,
  SPACE,
  wordEnd,
} from "./characters.ts";
import { completeFigure } from "./complete-figure.ts";
import { currencyAtCode, currencyAtSign } from "./currency-before.ts";
import type { Figure, FigureKind, Identifier, Scan, ScanOptions } from "./figure.ts";
import { type Lexicon, lexiconOf, type Starter } from "./lexicon.ts";
import {
  fencedCode,
  frontMatter,
  identifiersWithin,
  inlineMarkup,
  type NoProse,
} from "./markup.ts";
import { QuotationTracker } from "./quotation-tracker.ts";
import { recordAtDigits } from "./read-at-digits.ts";
import { recordAtWord } from "./read-at-word.ts";
import { smallFractionAt } from "./read-fraction.ts";
import { gluedEnd, reasonOfGlued } from "./read-identifier.ts";
import { chunkEnd, hasDigit, linkEnd } from "./read-link.ts";
import { quantityAt } from "./read-quantity.ts";
import { type Found, notFigure, type Reading, WordMemo } from "./reading.ts";
import { LONGEST_WORD, wordShape } from "./word-shape.ts";

/**
 * Everything that a canonical text says in numbers and in others' words, found in one pass: each
 * character is passed once, what begins at it is read there by bounded looks around, and the pass goes on
 * behind it. Every run of digits is part of exactly one figure or identifier. Time is linear in the text.
 */
export function scan(text: string, options: ScanOptions): Scan {
  return new Scanner(text, options).run();
}

const BLANK = 0x20;
const DECIMALS = /^\d{1,9}[.,]\d{1,2}(?![.,]?\d)/;

class Scanner {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #isMarkdown: boolean;
  readonly #figures: Figure[] = [];
  readonly #identifiers: Identifier[] = [];
  readonly #quotations: QuotationTracker;
  /** What readers are given; its floor is where the last record ended. */
  readonly #reading: Reading & { floor: number; lastKind: FigureKind | null };

  constructor(text: string, options: ScanOptions) {
    this.#text = text;
    this.#lexicon = lexiconOf(options.language);
    this.#reading = {
      text,
      lexicon: this.#lexicon,
      options,
      floor: 0,
      lastKind: null,
      memo: new WordMemo(),
    };
    this.#isMarkdown = options.format === "markdown";
    this.#quotations = new QuotationTracker(text);
  }

  run(): Scan {
    const text = this.#text;
    let at = this.#isMarkdown ? this.#start() : 0;
    const { length } = text;
    while (at < length) {
      const code = text.charCodeAt(at);
      // Small letters and blanks are most of any text.
      if (code >= 97 && code <= 122) {
        at = this.#word(at);
        continue;
      }
      if (code === BLANK) {
        at += 1;
        continue;
      }
      switch (classOf(code)) {
        case LETTER:
          at = this.#word(at);
          break;
        case DIGIT:
          at = this.#digits(at);
          break;
        case NEWLINE:
          at = this.#line(at);
          break;
        case QUOTE_MARK:
          at = this.#quoteMark(at);
          break;
        case CURRENCY_SIGN:
          at = this.#currency(at);
          break;
        case SMALL_FRACTION:
          at = this.#take(smallFractionAt(this.#reading, at)) ?? at + 1;
          break;
        case FOREIGN_DIGIT:
          at = this.#foreignDigits(at);
          break;
        case HIGH_SURROGATE:
          at = isAstralDigit(text, at) ? this.#foreignDigits(at) : at + 1;
          break;
        case MARKUP:
          at = this.#isMarkdown ? this.#markup(at) : at + 1;
          break;
        default:
          at += 1;
      }
    }
    return {
      figures: this.#figures,
      quotations: this.#quotations.finish(),
      identifiers: this.#identifiers,
    };
  }

  /** Records what was found and gives the offset behind it. */
  #take(found: Found | null): number | null {
    if (found === null) return null;
    // Digits of another script directly behind would be cut off: then the whole run is no figure.
    const runEnd = anyDigitsEnd(this.#text, found.end);
    if (runEnd > found.end && anyDigitsEnd(this.#text, found.end - 1) > found.end - 1)
      return this.#take(notFigure(found.start, gluedEnd(this.#text, runEnd), "code"));
    if (found.kind === "identifier") {
      const isMail = this.#text[found.end] === "@";
      return isMail
        ? this.#identify(found.start, chunkEnd(this.#text, found.end + 1), "link")
        : this.#identify(found.start, found.end, found.reason);
    }
    const figure = completeFigure(this.#reading, found, this.#figures.at(-1) ?? null);
    this.#figures.push(figure);
    this.#reading.floor = figure.span.end;
    this.#reading.lastKind = figure.kind;
    return figure.span.end;
  }

  #identify(start: number, end: number, reason: Identifier["reason"]): number {
    this.#identifiers.push({ span: { start, end }, text: this.#text.slice(start, end), reason });
    this.#reading.floor = end;
    this.#reading.lastKind = null;
    return end;
  }

  #digits(at: number): number {
    return this.#take(recordAtDigits(this.#reading, at)) ?? at + 1;
  }

  #foreignDigits(at: number): number {
    const end = gluedEnd(this.#text, anyDigitsEnd(this.#text, at));
    return this.#take(notFigure(at, end, "code")) ?? end;
  }

  #currency(at: number): number {
    const reading = this.#reading;
    const currency = currencyAtSign(reading, at);
    if (currency === null || !isDigit(this.#text.charCodeAt(currency.numberStart))) return at + 1;
    return this.#money(reading, currency.start, currency.numberStart, currency.id) ?? at + 1;
  }

  #money(
    reading: Reading,
    start: number,
    numberStart: number,
    currency: NonNullable<ReturnType<typeof currencyAtCode>>["id"],
  ): number | null {
    const before = this.#text.charCodeAt(start - 1);
    const isNegative = start - 1 >= reading.floor && (isHyphen(before) || before === 0x2212);
    const opened = isNegative && !isWordBefore(this.#text, start - 1);
    const opening = { start: opened ? start - 1 : start, negative: opened, currency };
    const found = quantityAt(reading, opening, numberStart);
    // Digits too many for a quantity, as after a sign typed by mistake.
    if (found === null || found.kind === "identifier") return null;
    return this.#take(found);
  }

  #word(at: number): number {
    const text = this.#text;
    const end = wordEnd(text, at);
    const next = text.charCodeAt(end);
    if (next === BLANK) {
      if (end - at <= 3 && digitNear(text, end + 1)) {
        const code = this.#code(at, end);
        if (code !== null) return code;
      }
    } else if (!(next >= 65 && next <= 127)) {
      const special = next === 64 ? this.#link(at, end) : this.#joined(at, end, next);
      if (special !== null) return special;
    }
    const starter = this.#starterAt(at, end);
    if (starter === undefined) return end;
    return this.#take(recordAtWord(this.#reading, at, starter)) ?? end;
  }

  /** The role of a word in the tables; most words are told apart by their shape alone. */
  #starterAt(at: number, end: number): Starter | undefined {
    const text = this.#text;
    const length = end - at;
    if (length > LONGEST_WORD) return undefined;
    const first = text.charCodeAt(at);
    const last = text.charCodeAt(end - 1);
    if ((first | last) < 128 && this.#lexicon.shapes[wordShape(first, last, length)] === 0)
      return undefined;
    return this.#lexicon.starters.get(text.slice(at, end).toLowerCase());
  }

  /** A word with digits, a hyphen and digits, a colon, a point or a space directly behind it. */
  #joined(at: number, end: number, next: number): number | null {
    const text = this.#text;
    const kind = classOf(next);
    if (
      kind === DIGIT ||
      kind === FOREIGN_DIGIT ||
      (kind === HIGH_SURROGATE && isAstralDigit(text, end))
    )
      return (
        this.#code(at, end) ??
        this.#take(notFigure(at, gluedEnd(text, end), reasonOfGlued(text, at)))
      );
    if (isHyphen(next) && isDigit(text.charCodeAt(end + 1))) return this.#hyphened(at, end);
    if (end - at <= 3 && (kind === SPACE || next === 0x2e) && digitNear(text, end + 1)) {
      const code = this.#code(at, end);
      if (code !== null) return code;
    }
    return next === 0x3a || next === 0x2e ? this.#link(at, end) : null;
  }

  /** "USD 100", "Rs. 2,000". */
  #code(at: number, end: number): number | null {
    if (end - at > 3) return null;
    const reading = this.#reading;
    const currency = currencyAtCode(reading, at);
    if (currency === null || !isDigit(this.#text.charCodeAt(currency.numberStart))) return null;
    return this.#money(reading, currency.start, currency.numberStart, currency.id);
  }

  /** "COVID-19" is a name, "mid-2025" a word and a year. */
  #hyphened(at: number, end: number): number | null {
    const text = this.#text;
    const word = text.slice(at, Math.min(end, at + 24)).toLowerCase();
    const { words, months, numbers, ordinals } = this.#lexicon;
    // "best-of-14".
    if (words.of.has(word) && isHyphen(text.charCodeAt(at - 1))) return null;
    if (words.prefixes.has(word) || months.has(word) || numbers.has(word) || ordinals.has(word))
      return null;
    // "magnitude-6.4": no name has decimals behind a word in small letters.
    if (!isCapital(text.charCodeAt(at)) && DECIMALS.test(text.slice(end + 1, end + 12)))
      return null;
    return this.#take(notFigure(at, gluedEnd(text, end + 1), "name"));
  }

  #link(at: number, end: number): number | null {
    const stop = linkEnd(this.#text, at, end);
    if (stop === null) return null;
    if (!hasDigit(this.#text, at, stop)) return stop;
    return this.#take(notFigure(Math.max(at, this.#reading.floor), stop, "link"));
  }

  #quoteMark(at: number): number {
    if (this.#isMarkdown && this.#text[at] === "`") {
      const code = inlineMarkup(this.#text, at);
      if (code !== null) return this.#skip(at, code);
    }
    return this.#quotations.mark(at);
  }

  #markup(at: number): number {
    const markup = inlineMarkup(this.#text, at);
    return markup === null ? at + 1 : this.#skip(at, markup);
  }

  /** The end of a line: an empty line after it ends the paragraph, as does a long quotation's next opening mark. */
  #line(at: number): number {
    const text = this.#text;
    let next = at + 1;
    while (classOf(text.charCodeAt(next)) === SPACE || (this.#isMarkdown && text[next] === ">"))
      next += 1;
    if (classOf(text.charCodeAt(next)) === NEWLINE || this.#quotations.reopens(next))
      this.#quotations.paragraphEnd(at);
    if (!this.#isMarkdown) return next;
    const code = fencedCode(text, at + 1);
    return code === null ? next : this.#skip(at + 1, code);
  }

  #start(): number {
    const head = frontMatter(this.#text) ?? fencedCode(this.#text, 0);
    return head === null ? 0 : this.#skip(0, head);
  }

  /** Passes over what is no prose, and tells of the digits in it. */
  #skip(at: number, markup: NoProse): number {
    for (const found of identifiersWithin(this.#text, at, markup))
      this.#identify(found.start, found.end, found.reason);
    this.#reading.floor = Math.max(this.#reading.floor, markup.end);
    return markup.end;
  }
}

/** Whether digits stand at an offset or behind a space there. */
function digitNear(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + 1));
}

function isWordBefore(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at - 1));
  return kind === LETTER || kind === DIGIT;
}
