import { once } from "../text/once.ts";

/** Letters of scripts that write without spaces, or join particles to a word: there a word has no edges to see. */
const unspaced = once(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

const letterOrDigit = once(() => /[\p{L}\p{M}\p{N}_]/u);
const digit = once(() => /\p{N}/u);
const partOfFigure = once(() => /[\p{N}\p{Sc}.]/u);

/**
 * Whether an offset cuts a word or a figure in two: `4.1%` is not in 14.1%, nor `46` in 46.8,
 * `5` in −5 or `able` in unable. Without context on that side, such a place is not the text that is meant.
 */
export function cutsWord(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset);
  if (before === "" || after === "") return false;
  if (isDigit(before) && isDigit(after)) return true;
  if (isInWord(before) && isInWord(after))
    return !unspaced().test(before) && !unspaced().test(after);
  return cutsFigure(text, offset, before, after);
}

/** Whether the offset stands beside a separator or sign within a figure. */
function cutsFigure(text: string, offset: number, before: string, after: string): boolean {
  const separator = /[.,'’\u00a0\u2009\u202f]/;
  if (separator.test(after) && isDigit(before))
    return isDigit(characterAt(text, offset + after.length));
  if (!isAscii(after) ? !partOfFigure().test(after) : !/[\d$.]/.test(after)) return false;
  const further = characterBefore(text, offset - before.length);
  if (separator.test(before)) return isDigit(after) && isDigit(further);
  if (before === "." || before === "±" || before === "+" || before === "−") return true;
  // A hyphen or dash with nothing before it is a sign, else it stands between two words or figures.
  return /[-–]/.test(before) && (further === "" || /[\s([]/.test(further));
}

/** Of one character; those of ASCII need no pattern of all scripts, which takes longer to make than a short text. */
function isDigit(character: string): boolean {
  return isAscii(character) ? /\d/.test(character) : digit().test(character);
}

function isInWord(character: string): boolean {
  return isAscii(character) ? /\w/.test(character) : letterOrDigit().test(character);
}

function isAscii(character: string): boolean {
  return !(character.charCodeAt(0) > 127);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return "";
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset > 1;
  return isPair ? characterAt(text, offset - 2) : (text[offset - 1] ?? "");
}
