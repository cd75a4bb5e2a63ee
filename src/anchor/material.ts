import { once } from "../text/once.ts";
import { MATERIAL_WORDS, NEGATIONS } from "./material-words.ts";
import type { Difference } from "./word-diff.ts";

const word = once(() => /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|[^\s]/gu);

/** Signs that belong to a figure: of number, of money and of measure. */
const sign = once(() => /[\p{N}\p{Sc}%‰‱°′″±+<>=≤≥≈~×÷/^√∞-]/u);

/**
 * Whether a difference can change what a sentence says: a digit, a sign, a unit, a scale word, a
 * number in words, a negation or a word of order or direction was removed or added.
 */
export function isMaterial(differences: readonly Difference[]): boolean {
  const isSigned = sign();
  return changedWords(differences).some(
    (changed) => isSigned.test(changed) || MATERIAL_WORDS.has(changed) || isNegated(changed),
  );
}

/** Whether a negation was removed or added. */
export function turnsSense(differences: readonly Difference[]): boolean {
  return changedWords(differences).some((changed) => NEGATIONS.has(changed) || isNegated(changed));
}

function isNegated(word: string): boolean {
  return /n['’]t$/.test(word);
}

function changedWords(differences: readonly Difference[]): readonly string[] {
  return differences
    .filter(({ kind }) => kind !== "same")
    .flatMap(({ text }) => text.toLowerCase().match(word()) ?? []);
}
