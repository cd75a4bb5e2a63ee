import { sameWord } from "./alignment.ts";
import type { Comparison } from "./comparison.ts";
import { deviation, spanOf } from "./comparison.ts";
import { changesMaterially, isNumber } from "./material-change.ts";
import { betweenAt, formAt, spanOfWords } from "./passage.ts";
import { marksAgree } from "./punctuation.ts";
import type { Deviation } from "./quotation-judgement.ts";

/** Words on either side that do not stand for each other. */
interface Chunk {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** How the words between the marks differ from those of the evidence, in letters, words and the marks between them. */
export function judgeWords(comparison: Comparison): readonly Deviation[] {
  const { pattern, evidence, alignment } = comparison;
  const breaks = new Set(
    pattern.marks
      .filter(({ kind }) => kind !== "sic" && kind !== "aside")
      .map(({ before }) => before),
  );
  const asides = new Set(
    pattern.marks.filter(({ kind }) => kind === "aside").map(({ before }) => before),
  );
  const inCapitals = standsInCapitals(comparison);
  const deviations: Deviation[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  let last = -1;
  let afterBreak = true;
  const flush = () => {
    deviations.push(...judgeChunk(comparison, { removed, added }));
    removed = [];
    added = [];
  };
  for (const [word, other] of alignment.entries()) {
    if (breaks.has(word)) {
      flush();
      afterBreak = true;
    }
    if (!afterBreak && last >= 0)
      for (let extra = last + 1; extra < other; extra += 1) removed.push(extra);
    if (sameWord(pattern.words, word, evidence, other)) {
      const isDirect = removed.length + added.length === 0 && !afterBreak;
      flush();
      deviations.push(
        ...judgeLetters(comparison, word, breaks.has(word) || word === 0, inCapitals),
      );
      if (isDirect && !asides.has(word)) deviations.push(...judgeMarks(comparison, word));
    } else {
      added.push(word);
      if (other >= 0) removed.push(other);
    }
    if (other >= 0) {
      last = other;
      afterBreak = false;
    }
  }
  flush();
  return deviations;
}

function judgeChunk(
  { pattern, evidence, language }: Comparison,
  chunk: Chunk,
): readonly Deviation[] {
  const { removed, added } = chunk;
  if (removed.length + added.length === 0) return [];
  const was = removed.map((word) => evidence.keys[word] ?? "");
  const is = added.map((word) => pattern.words.keys[word] ?? "");
  const quoted = spanOf(pattern.words, added);
  const original = spanOf(evidence, removed);
  if (was.join("") === is.join("") && quoted !== null && original !== null) {
    const isBrokenLine = (text: string) => /^\P{N}*[-\u2010]\s*\n\P{N}*$/u.test(text);
    const texts = [
      pattern.words.plain.slice(quoted.start, quoted.end),
      evidence.plain.slice(original.start, original.end),
    ];
    // A word that the end of a line cut in two.
    if (texts.some(isBrokenLine)) return [deviation("typography", quoted, original)];
  }
  const isMaterial = changesMaterially(was, is, language);
  return [deviation(isMaterial ? "material-words" : "words", quoted, original)];
}

function judgeLetters(
  { pattern, evidence, alignment }: Comparison,
  word: number,
  isFirst: boolean,
  inCapitals: boolean,
): readonly Deviation[] {
  const other = alignment[word] ?? 0;
  const printed = formAt(pattern.words, word);
  const original = formAt(evidence, other);
  const quoted = spanOfWords(pattern.words, word, word + 1);
  const span = spanOfWords(evidence, other, other + 1);
  // "[T]he": the word begins behind its bracket.
  const isBracketed = /^\p{L}\p{M}*\]/u.test(pattern.words.text.slice(quoted.start, quoted.end));
  if (printed === original) return isBracketed ? [deviation("first-letter", quoted, span)] : [];
  const tail = (form: string) =>
    form.slice(form.codePointAt(0) === undefined ? 0 : [...form][0]?.length);
  if ((isFirst || isBracketed) && tail(printed) === tail(original))
    return [deviation("first-letter", quoted, span)];
  return [deviation(inCapitals ? "typography" : "letter-case", quoted, span)];
}

/** Whether the evidence prints the whole passage in capitals, as headlines and some transcripts do. */
function standsInCapitals({ evidence, alignment }: Comparison): boolean {
  const words = alignment.filter((word) => word >= 0).map((word) => formAt(evidence, word));
  return words.length > 2 && words.every((form) => !/\p{Ll}/u.test(form));
}

function judgeMarks(
  { pattern, evidence, alignment, language }: Comparison,
  word: number,
): readonly Deviation[] {
  const other = alignment[word] ?? 0;
  if (marksAgree(betweenAt(pattern.words, word), betweenAt(evidence, other))) return [];
  const isBetweenFigures = [word - 1, word].every((at) =>
    isNumber(pattern.words.keys[at] ?? "", language),
  );
  const quoted = spanOf(pattern.words, [word - 1, word]);
  const span = spanOf(evidence, [other - 1, other]);
  return [deviation(isBetweenFigures ? "material-words" : "punctuation", quoted, span)];
}
