/** What a UTF-16 code unit is to the scanner. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
export const QUOTE_MARK = 6;
export const CURRENCY_SIGN = 7;
/** A decimal digit (General Category Nd) that is not 0 to 9. */
export const FOREIGN_DIGIT = 8;
export const HIGH_SURROGATE = 9;
/** A fraction in one character: ½. */
export const SMALL_FRACTION = 10;
/** Marks that begin something in Markdown: ` ~ < ]. */
export const MARKUP = 11;

const QUOTE_MARKS = "\"'`“”„‟‘’‚‛«»‹›「」『』";
const SMALL_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

// Filled as characters are met, so that loading costs nothing; a character's class never changes.
const classes = new Uint8Array(65536);

/** The class of a code unit; NaN (beyond the text) is `OTHER`. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return OTHER;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  return code < 128 ? classifyAscii(code) : classifyBeyond(code);
}

/** Without regular expressions: to compile one with a class of letters takes longer than a short text. */
function classifyAscii(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 10) return NEWLINE;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  const character = String.fromCharCode(code);
  if (QUOTE_MARKS.includes(character)) return QUOTE_MARK;
  if (character === "$") return CURRENCY_SIGN;
  return "~<]|".includes(character) ? MARKUP : OTHER;
}

function classifyBeyond(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  const character = String.fromCharCode(code);
  if (QUOTE_MARKS.includes(character)) return QUOTE_MARK;
  if (SMALL_FRACTIONS.includes(character)) return SMALL_FRACTION;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return FOREIGN_DIGIT;
  if (/\p{Sc}/u.test(character)) return CURRENCY_SIGN;
  if (/\s/u.test(character)) return SPACE;
  return OTHER;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return classOf(code) === LETTER;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return isLetter(code) && /\p{Lu}/u.test(String.fromCharCode(code));
}

/** A letter or a digit of any script: what a word or a number runs on in. */
export function isWordPart(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || kind === FOREIGN_DIGIT;
}

/** A space within a line. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Where the run of letters that begins at an offset ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    // Small letters of ASCII are most of any text.
    if (!(code >= 97 && code <= 122) && classOf(code) !== LETTER) return at;
    at += 1;
  }
}

/** Where the run of ASCII digits that begins at an offset ends. */
export function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the run of digits of any script, astral ones included, that begins at an offset ends. */
export function anyDigitsEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === DIGIT || kind === FOREIGN_DIGIT) at += 1;
    else if (kind === HIGH_SURROGATE && isAstralDigit(text, at)) at += 2;
    else return at;
  }
}

export function isAstralDigit(text: string, at: number): boolean {
  return /^\p{Nd}/u.test(text.slice(at, at + 2));
}
