import { singularOf } from "./english-nouns.ts";
import { lexiconOf } from "./lexicon.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS, UNIT_SYMBOLS } from "./symbols.ts";
import type { Unit } from "./unit.ts";
import { divideUnits, labelUnit } from "./unit-arithmetic.ts";
import { UNITS, type UnitId } from "./units.ts";

const LONGEST = 100;

/**
 * A unit as a ledger writes it: "won", "percent", "km", "$", "won per approval", "km/h". A word that no
 * table knows is a noun of counting, taken in the singular. Null for a text that is no unit at all.
 */
export function parseUnit(text: string, language: string): Unit | null {
  const trimmed = text.trim().replace(/\s+/g, " ");
  if (trimmed === "" || trimmed.length > LONGEST) return null;
  const whole = knownUnit(trimmed, language);
  if (whole !== null) return whole;
  const [above = "", ...below] = trimmed.split(/ per |\//);
  let unit = partOf(above.trim(), language);
  for (const part of below) {
    const divisor = partOf(part.trim(), language);
    if (unit === null || divisor === null) return null;
    unit = divideUnits(unit, divisor);
  }
  return unit;
}

function partOf(text: string, language: string): Unit | null {
  const known = knownUnit(text, language);
  if (known !== null) return known;
  // The first is quickly made; most units pass it.
  if (!/^[A-Za-z][A-Za-z' -]*$/.test(text) && !/^\p{L}[\p{L}\p{M}'’ -]*$/u.test(text)) return null;
  const words = text.toLowerCase().split(" ");
  if (words.some((word) => lexiconOf(language).words.per.has(word))) return null;
  const last = words.at(-1) ?? "";
  return labelUnit([...words.slice(0, -1), singularOf(last)].join(" "));
}

function knownUnit(text: string, language: string): Unit | null {
  const id =
    UNIT_SYMBOLS.get(text) ??
    CURRENCY_SIGNS.get(text) ??
    CURRENCY_CODES.get(text) ??
    phrase(text, language);
  return id === null ? null : UNITS[id].unit;
}

function phrase(text: string, language: string): UnitId | null {
  const lower = text.toLowerCase().replaceAll("-", " ");
  const first = (/^[a-z]+(?=[ ]|$)/.exec(lower) ?? /^\p{L}*/u.exec(lower))?.[0] ?? lower;
  const phrases = lexiconOf(language).unitPhrases.get(first);
  return phrases?.find((candidate) => candidate.text === lower)?.unit ?? null;
}
