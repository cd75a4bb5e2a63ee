import type { Span } from "../../text/span.ts";
import { type Comparison, deviation } from "./comparison.ts";
import { judgeBracket, judgeInflected } from "./judge-bracket.ts";
import { isNumber, negationOf } from "./material-change.ts";
import { betweenAt, spanOfWords } from "./passage.ts";
import { compareEnd, marksOf } from "./punctuation.ts";
import type { Deviation } from "./quotation-judgement.ts";
import type { Mark } from "./quoted-pattern.ts";
import { FUNCTION_WORDS, REPLACEABLE } from "./sense-words.ts";
import {
  beginsSentence,
  leadInSpan,
  leadInTurns,
  omissionTurns,
  sentenceEnd,
} from "./turned-sense.ts";

/** The words of the evidence on either side of a mark, and those between them; −1 at an end. */
interface Sides {
  readonly left: number;
  readonly right: number;
}

/** What the omissions, brackets and [sic] of whoever quotes do to the words. */
export function judgeMarks(comparison: Comparison): readonly Deviation[] {
  const { pattern } = comparison;
  return pattern.marks.flatMap((mark): readonly Deviation[] => {
    if (mark.kind === "sic") return [deviation("sic", mark.span, null)];
    const sides = sidesOf(comparison, mark.before);
    const deviations = judgeMark(comparison, mark, sides);
    return [...deviations, ...judgeEdges(comparison, mark, sides)];
  });
}

function sidesOf({ alignment }: Comparison, before: number): Sides {
  return {
    left: alignment.slice(0, before).findLast((word) => word >= 0) ?? -1,
    right: alignment.slice(before).find((word) => word >= 0) ?? -1,
  };
}

function judgeMark(comparison: Comparison, mark: Mark, sides: Sides): readonly Deviation[] {
  const { left, right } = sides;
  if (mark.kind === "aside" || (mark.kind === "pause" && right === left + 1)) return [];
  if (mark.kind === "omission") return judgeOmission(comparison, mark, sides);
  if (mark.kind === "pause") return judgePause(comparison, mark, sides);
  const isBesideOmission = comparison.pattern.marks.some(
    ({ kind, before }) => kind === "omission" && before === mark.before,
  );
  if (left >= 0 && right >= 0) {
    const replaced = isBesideOmission ? [] : range(left + 1, right);
    return judgeBracketOf(comparison, mark, replaced);
  }
  if (right >= 0) {
    const replaced = isBesideOmission ? [] : replacedBefore(comparison, mark, right);
    const turns = leadInTurns(comparison.evidence, replaced[0] ?? right);
    const lead = leadInSpan(comparison.evidence, replaced[0] ?? right);
    return [
      ...judgeBracketOf(comparison, mark, replaced),
      ...(turns && !isBesideOmission ? [deviation("lead-in-turns", mark.span, lead)] : []),
    ];
  }
  const replaced = isBesideOmission || left < 0 ? [] : replacedAfter(comparison, mark, left);
  return judgeBracketOf(comparison, mark, replaced);
}

function judgeBracketOf(
  comparison: Comparison,
  mark: Mark,
  replaced: readonly number[],
): readonly Deviation[] {
  return [
    mark.kind === "inflected"
      ? judgeInflected(comparison, mark, replaced)
      : judgeBracket(comparison, mark, replaced),
  ];
}

function judgeOmission(
  { evidence }: Comparison,
  mark: Mark,
  { left, right }: Sides,
): readonly Deviation[] {
  if (left < 0 && right < 0) return [deviation("omission", mark.span, null)];
  if (left < 0) {
    const span = leadInSpan(evidence, right);
    const turns = !beginsSentence(evidence, right) && leadInTurns(evidence, right);
    return [deviation(turns ? "lead-in-turns" : "omission", mark.span, turns ? span : null)];
  }
  const to = right < 0 ? sentenceEnd(evidence, left) : right;
  const span = to > left + 1 ? spanOfWords(evidence, left + 1, to) : null;
  const turns = omissionTurns(evidence, left + 1, to);
  return [deviation(turns ? "omission-turns" : "omission", mark.span, span)];
}

/**
 * What stands in the evidence between two quotations of one speaker that a full stop parts: whole sentences may be
 * left out there, but no end of the first and no head of the second that turns its sense.
 */
function judgePause(
  { evidence }: Comparison,
  mark: Mark,
  { left, right }: Sides,
): readonly Deviation[] {
  const span = spanOfWords(evidence, left + 1, right);
  const end = Math.min(right, sentenceEnd(evidence, left));
  if (omissionTurns(evidence, left + 1, end)) return [deviation("omission-turns", mark.span, span)];
  if (!beginsSentence(evidence, right) && leadInTurns(evidence, right))
    return [deviation("lead-in-turns", mark.span, leadInSpan(evidence, right))];
  return [deviation("omission", mark.span, span)];
}

/**
 * What a bracket at the head of a quotation stands for: the word before, when nothing parts the two. A
 * preposition or conjunction leads to the bracket and is not replaced by it.
 */
function replacedBefore(comparison: Comparison, mark: Mark, right: number): readonly number[] {
  const { evidence } = comparison;
  const word = right - 1;
  if (word < 0 || beginsSentence(evidence, right)) return [];
  const said = range(right - mark.words.keys.length, right);
  // "[The fleet] is old" of "in 2019 the fleet is old" brackets what stands there.
  if (said.length > 0 && said.every((at, index) => evidence.keys[at] === mark.words.keys[index]))
    return longer(said, withItsNumber(comparison, word));
  return isReplaced(comparison, mark, word, right) ? withItsNumber(comparison, word) : [];
}

function longer(one: readonly number[], other: readonly number[]): readonly number[] {
  return other.length > one.length ? other : one;
}

/** A word with the number, or the negation, that says how much of it is meant: "a third of the fleet", "no ship". */
function withItsNumber({ evidence, language }: Comparison, word: number): readonly number[] {
  const counts = (at: number) => {
    const key = evidence.keys[at] ?? "";
    return isNumber(key, language) || negationOf(key) !== null;
  };
  const hasArticle = REPLACEABLE.has(evidence.keys[word - 1] ?? "");
  const of = hasArticle ? word - 2 : word - 1;
  const number = evidence.keys[of] === "of" ? of - 1 : word - 1;
  const isParted = range(number + 1, word + 1).some(
    (at) => marksOf(betweenAt(evidence, at)) !== "",
  );
  return number >= 0 && counts(number) && !isParted ? range(number, word + 1) : [word];
}

function replacedAfter(comparison: Comparison, mark: Mark, left: number): readonly number[] {
  const word = left + 1;
  if (word >= comparison.evidence.keys.length) return [];
  return isReplaced(comparison, mark, word, word) ? [word] : [];
}

function isReplaced({ evidence }: Comparison, mark: Mark, word: number, behind: number): boolean {
  if (mark.kind === "inflected") return true;
  const between = evidence.plain.slice(evidence.ends[behind - 1], evidence.starts[behind]);
  if (marksOf(between) !== "") return false;
  const key = evidence.keys[word] ?? "";
  return REPLACEABLE.has(key) || key === "nobody" || !FUNCTION_WORDS.has(key);
}

/** Question and exclamation marks beside a mark must be those of the evidence; stops and commas there are free. */
function judgeEdges(
  { pattern, evidence }: Comparison,
  mark: Mark,
  { left, right }: Sides,
): readonly Deviation[] {
  const { words } = pattern;
  if (left < 0 || mark.before === 0) return [];
  const end = words.ends[mark.before - 1] ?? 0;
  const printed = words.plain.slice(end, Math.max(end, mark.span.start));
  const stop =
    right < 0 ? (evidence.starts[left + 1] ?? evidence.plain.length) : evidence.starts[left + 1];
  const original = evidence.plain.slice(evidence.ends[left], stop);
  if (compareEnd(printed, original) !== "changed") return [];
  const quoted: Span = { start: end, end: mark.span.start };
  return [deviation("punctuation", quoted, spanOfWords(evidence, left, left + 1))];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
