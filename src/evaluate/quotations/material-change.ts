import { lexiconOf } from "../../quantity/lexicon.ts";
import { once } from "../../text/once.ts";
import { FUNCTION_WORDS, NEGATIONS } from "./sense-words.ts";

const digitPattern = once(() => /\p{N}/u);
const signPattern = once(() => /^[\p{Sc}%‰‱°′″±+<>=≤≥≈~×÷^√∞§#]$/u);

/** Different spellings of one unit, scale or figure: to swap them changes the letter, not the value. */
const spellings = once(
  () =>
    new Map(
      [
        ["%", "percent pct"],
        ["$", "dollar dollars usd"],
        ["€", "euro euros eur"],
        ["£", "gbp"],
        ["million", "m mn mln mio"],
        ["billion", "bn bln"],
        ["trillion", "tn trn"],
        ["thousand", "k"],
        ["kilometre", "km kilometer kilometres kilometers"],
        ["metre", "meter metres meters"],
        ["kilogram", "kg kilograms kilo kilos"],
        ["°", "degree degrees"],
      ].flatMap(([meant = "", others = ""]) =>
        others.split(" ").map((spelling): [string, string] => [spelling, meant]),
      ),
    ),
);

/**
 * Whether words put in place of others change a digit, a number in words, a scale word, a unit, a sign
 * or a negation. Keys are those of a passage.
 */
export function changesMaterially(
  removed: readonly string[],
  added: readonly string[],
  language: string,
): boolean {
  const was = materialOf(removed, language);
  const is = materialOf(added, language);
  return was.length !== is.length || was.some((word, index) => word !== is[index]);
}

/** Whether a word is part of a figure: a number in digits or words, a scale word, a unit or a sign. */
export function isOfFigure(key: string, language: string): boolean {
  return isNumber(key, language) || isScaleOrUnit(key, language);
}

export function isNumber(key: string, language: string): boolean {
  if (digitPattern().test(key)) return true;
  const { numbers, fractions, ordinals, multiples, vague } = lexiconOf(language);
  const base = key.endsWith("s") ? key.slice(0, -1) : key;
  return (
    numbers.has(key) ||
    numbers.has(base) ||
    fractions.has(key) ||
    ordinals.has(key) ||
    multiples.has(key) ||
    vague.has(key) ||
    key === "half" ||
    key === "halves"
  );
}

export function isScale(key: string, language: string): boolean {
  const { scaleWords, scaleLetters } = lexiconOf(language);
  const base = key.endsWith("s") ? key.slice(0, -1) : key;
  return scaleWords.has(key) || scaleWords.has(base) || (key.length > 1 && scaleLetters.has(key));
}

export function isSign(key: string): boolean {
  return signPattern().test(key);
}

function isScaleOrUnit(key: string, language: string): boolean {
  if (FUNCTION_WORDS.has(key)) return false;
  if (isSign(key) || isScale(key, language)) return true;
  const { unitPhrases, months } = lexiconOf(language);
  const isUnit = (unitPhrases.get(key) ?? []).some(({ text }) => text === key);
  return isUnit || spellings().has(key) || (months.has(key) && key !== "may" && key !== "march");
}

/** Negations and their contractions as one word each; other words of no consequence are left out. */
function materialOf(keys: readonly string[], language: string): readonly string[] {
  return keys
    .map((key) => {
      const negation = negationOf(key);
      if (negation !== null) return negation;
      if (!isOfFigure(key, language)) return null;
      const value = lexiconOf(language).numbers.get(key)?.value;
      return value === undefined ? (spellings().get(key) ?? digitsOf(key)) : String(value);
    })
    .filter((word) => word !== null)
    .toSorted();
}

/** A word of negation; null for any other. */
export function negationOf(key: string): string | null {
  if (/n't$/.test(key) || key === "cannot") return "not";
  return NEGATIONS.has(key) ? key : null;
}

/** A number in digits without the commas that only group it. */
function digitsOf(key: string): string {
  return /^[-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(key) ? key.replace(/,/g, "") : key;
}
