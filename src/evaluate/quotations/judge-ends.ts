import { reachOf } from "./alignment.ts";
import { type Comparison, deviation } from "./comparison.ts";
import { isNumber, isScale, isSign } from "./material-change.ts";
import { betweenAt, formAt, spanOfWords } from "./passage.ts";
import { compareEnd, marksOf, startAgrees } from "./punctuation.ts";
import type { Deviation } from "./quotation-judgement.ts";
import { beginsSentence, leadInSpan, leadInTurns } from "./turned-sense.ts";

/** How a quotation begins and ends: its first letter, its outer marks, and what is cut off there. */
export function judgeEnds(comparison: Comparison): readonly Deviation[] {
  const { pattern, alignment } = comparison;
  const count = pattern.words.keys.length;
  const marks = pattern.marks.filter(({ kind }) => kind !== "sic");
  const isMarkedAt = (before: number) => marks.some((mark) => mark.before === before);
  const isBracketAt = (before: number) =>
    marks.some((mark) => mark.before === before && mark.kind !== "omission");
  const first = alignment[0] ?? -1;
  const last = alignment.at(-1) ?? -1;
  return [
    ...(first < 0 || isMarkedAt(0) ? [] : judgeStart(comparison, first)),
    ...(last < 0 || isMarkedAt(count) ? [] : judgeEndMark(comparison, last)),
    ...(first < 0 || isBracketAt(0) ? [] : cutBefore(comparison, first)),
    ...(last < 0 || isBracketAt(count) ? [] : cutBehind(comparison, last)),
  ];
}

function judgeStart({ pattern, evidence }: Comparison, first: number): readonly Deviation[] {
  const { words } = pattern;
  const quoted = spanOfWords(words, 0, 1);
  const original = spanOfWords(evidence, first, first + 1);
  const deviations: Deviation[] = [];
  if (!startAgrees(betweenAt(words, 0), betweenAt(evidence, first)))
    deviations.push(deviation("punctuation", { start: 0, end: quoted.end }, original));
  // A capital in place of a small letter makes a sentence of what was a part of one.
  const isRaised = /^\p{Lu}/u.test(formAt(words, 0)) && /^\p{Ll}/u.test(formAt(evidence, first));
  if (isRaised && leadInTurns(evidence, first))
    deviations.push(deviation("lead-in-turns", quoted, leadInSpan(evidence, first)));
  return deviations;
}

function judgeEndMark(comparison: Comparison, last: number): readonly Deviation[] {
  const { pattern, evidence, alignment } = comparison;
  const count = pattern.words.keys.length;
  const end = pattern.words.ends[count - 1] ?? 0;
  const printed = pattern.words.plain.slice(end);
  const original = betweenAt(evidence, last + 1);
  const quoted = { start: end, end: pattern.words.plain.length };
  const start = evidence.ends[last] ?? 0;
  const span = { start, end: start + original.trimEnd().length };
  const mark = compareEnd(printed, original);
  // A question that is quoted whole and without its mark is told as an answer.
  const isQuestion =
    marksOf(printed).replace(/"/g, "") === "" &&
    /^"*\?/.test(marksOf(original)) &&
    beginsSentence(evidence, reachOf(alignment).from);
  if (mark === "changed" || isQuestion)
    return [{ kind: "end-mark", grade: "altered", quoted, evidence: span }];
  return mark === "same" ? [] : [{ kind: "end-mark", grade: "adapted", quoted, evidence: span }];
}

/** "5" of "$5". */
function cutBefore(
  { pattern, evidence, language }: Comparison,
  first: number,
): readonly Deviation[] {
  const sign = evidence.keys[first - 1];
  const isCut =
    sign !== undefined &&
    isSign(sign) &&
    /^\s?$/.test(betweenAt(evidence, first)) &&
    isNumber(evidence.keys[first] ?? "", language);
  if (!isCut) return [];
  return [
    deviation(
      "figure-cut",
      spanOfWords(pattern.words, 0, 1),
      spanOfWords(evidence, first - 1, first + 1),
    ),
  ];
}

/** "46.8" of "46.8 million", "4.1" of "4.1%". */
function cutBehind(
  { pattern, evidence, language }: Comparison,
  last: number,
): readonly Deviation[] {
  const next = evidence.keys[last + 1];
  const between = betweenAt(evidence, last + 1);
  const isCut =
    next !== undefined &&
    isNumber(evidence.keys[last] ?? "", language) &&
    ((isScale(next, language) && /^[\s-]*$/.test(between)) ||
      (isSign(next) && /^\s?$/.test(between)));
  if (!isCut) return [];
  const count = pattern.words.keys.length;
  return [
    deviation(
      "figure-cut",
      spanOfWords(pattern.words, count - 1, count),
      spanOfWords(evidence, last, last + 2),
    ),
  ];
}
