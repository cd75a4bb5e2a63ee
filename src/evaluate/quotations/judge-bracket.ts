import { type Comparison, deviation, spanOf } from "./comparison.ts";
import { changesMaterially, isNumber, isOfFigure, negationOf } from "./material-change.ts";
import { formAt } from "./passage.ts";
import type { Deviation } from "./quotation-judgement.ts";
import type { Mark } from "./quoted-pattern.ts";
import { REPLACEABLE } from "./sense-words.ts";
import { beginsSentence, omissionTurns } from "./turned-sense.ts";

/** What a bracket that stands for some words of the evidence, or for none, does to the sense. */
export function judgeBracket(
  comparison: Comparison,
  mark: Mark,
  replaced: readonly number[],
): Deviation {
  const { evidence, language } = comparison;
  const is = mark.words.keys;
  const was = replaced.map((word) => evidence.keys[word] ?? "");
  const span = spanOf(evidence, replaced);
  const [first] = replaced;
  const last = replaced.at(-1);
  if (is.length === 0 && first !== undefined && last !== undefined) {
    const turns = omissionTurns(evidence, first, last + 1);
    return deviation(turns ? "omission-turns" : "omission", mark.span, span);
  }
  if (changesMaterially(was, is, language)) {
    const isNote = isNoteOfNumber(comparison, mark, was);
    return isNote
      ? signed(comparison, mark, replaced)
      : deviation("bracket-material", mark.span, span);
  }
  if (replaced.length === 0) return deviation("bracket-adds", mark.span, null);
  const isFree =
    replaced.every((word) => isReplaceable(comparison, word)) ||
    was.join(" ") === is.join(" ") ||
    (was.length === 1 && is.length === 1 && sharesStem(was[0] ?? "", is[0] ?? ""));
  return isFree
    ? deviation("bracket-replaces", mark.span, span)
    : signed(comparison, mark, replaced);
}

/** A word with some of its letters in brackets: "walk[ed]", "help[]". */
export function judgeInflected(
  comparison: Comparison,
  mark: Mark,
  replaced: readonly number[],
): Deviation {
  const { evidence, language } = comparison;
  const was = replaced.map((word) => evidence.keys[word] ?? "");
  const is = mark.words.keys;
  const span = spanOf(evidence, replaced);
  const [old = ""] = was;
  const [now = ""] = is;
  if (changesMaterially(was, is, language) || isNegated(old, now) || isNegated(now, old))
    return deviation("bracket-material", mark.span, span);
  const isForm = was.length === 1 && is.length === 1 && (old === now || sharesStem(old, now));
  return isForm
    ? deviation("bracket-replaces", mark.span, span)
    : signed(comparison, mark, replaced);
}

function signed(
  { isSignedOff, evidence }: Comparison,
  mark: Mark,
  replaced: readonly number[],
): Deviation {
  const span = spanOf(evidence, replaced);
  return deviation(
    isSignedOff(mark.span) ? "bracket-replaces" : "bracket-unsigned",
    mark.span,
    span,
  );
}

/** A year or the like that explains a word, away from any figure of the evidence: for an editor to answer. */
function isNoteOfNumber(
  { pattern, language }: Comparison,
  mark: Mark,
  was: readonly string[],
): boolean {
  const beside = [pattern.words.keys[mark.before - 1], pattern.words.keys[mark.before]];
  return (
    [...was, ...beside].every((key) => key === undefined || !isOfFigure(key, language)) &&
    [...was, ...mark.words.keys].every((key) => negationOf(key) === null) &&
    mark.words.keys.every((key) => !isOfFigure(key, language) || isNumber(key, language))
  );
}

/** A pronoun, an article, a form of be, have or do; or a name: a word in capitals within a sentence. */
function isReplaceable({ evidence }: Comparison, word: number): boolean {
  const key = evidence.keys[word] ?? "";
  if (REPLACEABLE.has(key)) return true;
  return /^\p{Lu}/u.test(formAt(evidence, word)) && !beginsSentence(evidence, word);
}

/** Forms of one word: walk, walks, walked, walking; they share all but their endings. */
function sharesStem(old: string, now: string): boolean {
  let common = 0;
  while (common < old.length && old[common] === now[common]) common += 1;
  const isEnding = (word: string) =>
    /^(?:|e|s|es|d|ed|ing|y|ies|ied|n|en|'s|'re|'ve|'m|'ll)$/.test(word.slice(common));
  return common >= 2 && isEnding(old) && isEnding(now);
}

/** "[un]able" for "able". */
function isNegated(word: string, other: string): boolean {
  return (
    /^(?:un|in|im|il|ir|dis|non|mis)/.test(other) &&
    other.replace(/^(?:un|in|im|il|ir|dis|non|mis)/, "") === word
  );
}
