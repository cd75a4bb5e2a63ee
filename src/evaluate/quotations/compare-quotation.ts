import { type Span, spansOverlap } from "../../text/span.ts";
import { alignNearest } from "./align-nearest.ts";
import { type Alignment, gapsOf, reachOf, type Stretch, sameWord } from "./alignment.ts";
import { type Comparison, deviation } from "./comparison.ts";
import { findPieces, type PiecesFound } from "./find-pieces.ts";
import { type JudgedAlignment, judgeAlignment, spansOf, tellJudged } from "./judge-alignment.ts";
import { isNumber } from "./material-change.ts";
import {
  type Passage,
  readPassage,
  spanOfWords,
  type TextFormat,
  wordAtOffset,
} from "./passage.ts";
import {
  type Deviation,
  gradePasses,
  type QuotationGrade,
  type QuotationJudgement,
  rankOfGrade,
} from "./quotation-judgement.ts";
import { type QuotedPattern, readLiterally, readMarks } from "./quoted-pattern.ts";
import { FUNCTION_WORDS } from "./sense-words.ts";

/** Who put the quoted words into this language, and what they were put from; null where the ledger lacks it. */
export interface Translation {
  readonly translator: string | null;
  readonly original: string | null;
}

export interface QuotationOptions {
  readonly quotedFormat: TextFormat;
  /** How an evidence that is given as a string is read. */
  readonly evidenceFormat: TextFormat;
  /** BCP 47, of both texts: whose figures and units are looked for. */
  readonly language: string;
  /** The span of the evidence that the ledger names; null for all of it. */
  readonly within: Span | null;
  /** The brackets, as printed, for which an editor answers in the ledger. */
  readonly signedOff: ReadonlySet<string>;
  readonly translation: Translation | null;
}

/** Both texts plain English, the whole evidence, nothing signed off. */
export const PLAIN_QUOTATION: QuotationOptions = {
  quotedFormat: "plain",
  evidenceFormat: "plain",
  language: "en",
  within: null,
  signedOff: new Set(),
  translation: null,
};

/** Beyond so many pieces between omissions and brackets a text is no quotation. */
const MOST_PIECES = 64;
const MOST_SPANS = 20;

/**
 * Holds the words between quotation marks against the captured text of their source. Give the evidence as
 * a passage to compare many quotations with it. Time is linear in the evidence.
 */
export function compareQuotation(
  quoted: string,
  evidence: string | Passage,
  options: QuotationOptions = PLAIN_QUOTATION,
): QuotationJudgement {
  const { translation } = options;
  if (translation !== null) return undecided("unverifiable", lacksOf(translation, quoted));
  const passage =
    typeof evidence === "string" ? readPassage(evidence, options.evidenceFormat) : evidence;
  const literal = readLiterally(quoted, options.quotedFormat);
  const marked = readMarks(quoted, options.quotedFormat);
  const whole = { start: 0, end: quoted.length };
  if (marked.words.keys.length === 0)
    return undecided("unverifiable", [deviation("no-words", whole, null)]);
  if (marked.marks.length > MOST_PIECES)
    return undecided("unverifiable", [deviation("too-long", whole, null)]);
  const all = { from: 0, to: passage.keys.length };
  const isMarked = marked.words.plain !== literal.words.plain;
  const patterns = isMarked ? [literal, marked] : [literal];
  if (options.within === null) return judgeWithin(patterns, passage, all, all, options);
  const named = {
    from: wordAtOffset(passage, options.within.start),
    to: wordAtOffset(passage, options.within.end - 1) + 1,
  };
  const count = literal.words.keys.length;
  const around = { from: Math.max(0, named.from - count), to: Math.min(all.to, named.to + count) };
  const there = judgeWithin(patterns, passage, around, named, options);
  if (there.grade !== "not found") return there;
  const anywhere = judgeWithin(patterns, passage, all, all, { ...options, within: null });
  if (!gradePasses(anywhere.grade)) return there;
  // Somebody else may have said it there: that the source has the words somewhere proves nothing.
  const [first = whole] = anywhere.spans;
  return undecided("not found", [deviation("elsewhere", whole, first)], anywhere.spans);
}

function lacksOf({ translator, original }: Translation, quoted: string): readonly Deviation[] {
  const whole = { start: 0, end: quoted.length };
  return [
    deviation("translation", whole, null),
    ...(translator === null ? [deviation("translator-missing", whole, null)] : []),
    ...(original === null ? [deviation("original-missing", whole, null)] : []),
  ];
}

function undecided(
  grade: QuotationGrade,
  deviations: readonly Deviation[],
  spans: readonly Span[] = [],
): QuotationJudgement {
  return { grade, spans, diff: [], deviations };
}

/** Word for word first, every mark taken as one of the source, then as one of whoever quotes; then nearly. */
function judgeWithin(
  patterns: readonly QuotedPattern[],
  evidence: Passage,
  searched: Stretch,
  named: Stretch,
  options: QuotationOptions,
): QuotationJudgement {
  const judged: JudgedAlignment[] = [];
  let scattered: PiecesFound | null = null;
  for (const pattern of patterns) {
    const found = findPieces(pattern.words.keys, gapsOf(pattern), evidence.keys, searched);
    if (found.scattered !== "no") scattered = found;
    const alignments = found.alignments.filter((one) => touches(reachOf(one), named));
    const judgements = alignments.map((alignment) =>
      judgeAlignment(compared(pattern, evidence, alignment, options)),
    );
    const best = bestOf(judgements);
    if (best === null) continue;
    if (judgements.length > 1 && isTooShort(pattern)) return tooShort(judgements);
    if (gradePasses(best.grade)) return tellJudged(best);
    judged.push(best);
  }
  // What was read with its marks is what whoever quotes meant.
  const exact = judged.at(-1);
  if (exact !== undefined) return tellJudged(exact);
  if (scattered !== null) return judgeScattered(scattered, patterns, evidence);
  return judgeNearest(patterns, evidence, searched, named, options);
}

function touches(reach: Stretch, named: Stretch): boolean {
  return spansOverlap({ start: reach.from, end: reach.to }, { start: named.from, end: named.to });
}

function bestOf(judgements: readonly JudgedAlignment[]): JudgedAlignment | null {
  return judgements.reduce<JudgedAlignment | null>(
    (best, one) => (best === null || rankOfGrade(one.grade) < rankOfGrade(best.grade) ? one : best),
    null,
  );
}

/** One word, or none but articles and the like: it tells no place from another. */
function isTooShort({ words, marks }: QuotedPattern): boolean {
  const isOne = words.keys.length === 1 && marks.length === 0;
  return isOne || words.keys.every((key) => FUNCTION_WORDS.has(key));
}

function tooShort(judgements: readonly JudgedAlignment[]): QuotationJudgement {
  const spans = judgements.flatMap((one) => spansOf(one).slice(0, 1)).slice(0, MOST_SPANS);
  return undecided("ambiguous", [deviation("too-short", null, spans[0] ?? null)], spans);
}

function judgeScattered(
  { scattered, places }: PiecesFound,
  patterns: readonly QuotedPattern[],
  evidence: Passage,
): QuotationJudgement {
  const spans = places.map(({ from, to }) => spanOfWords(evidence, from, to)).slice(0, MOST_SPANS);
  const shortest = Math.min(...places.map(({ from, to }) => to - from));
  const words = patterns.at(-1)?.words;
  const quoted = words === undefined ? null : spanOfWords(words, 0, words.keys.length);
  // Single words stand in any order somewhere: only longer pieces prove that they were swapped.
  const kind = scattered === "order" && shortest > 2 ? "order" : "too-far";
  const found = deviation(kind, quoted, spans[0] ?? null);
  return undecided(found.grade, [found], spans);
}

/** A quotation shares at least so much of its words with the place that it is told to differ from. */
const LEAST_LIKENESS = 0.66;
/** The same, where the ledger or the shortness of the evidence says that this is the place. */
const LEAST_LIKENESS_NAMED = 0.5;
const FEWEST_SHARED = 3;

function judgeNearest(
  patterns: readonly QuotedPattern[],
  evidence: Passage,
  searched: Stretch,
  named: Stretch,
  options: QuotationOptions,
): QuotationJudgement {
  const pattern = patterns.at(-1);
  if (pattern === undefined) return undecided("not found", []);
  const { words } = pattern;
  const nearest = alignNearest(words, gapsOf(pattern), evidence, searched, options.language);
  if (nearest.kind === "too-long")
    return undecided("unverifiable", [
      deviation("too-long", spanOfWords(words, 0, words.keys.length), null),
    ]);
  if (nearest.kind === "none") return undecided("not found", []);
  const { alignment, likeness } = nearest;
  const shared = alignment.filter((other, word) => sameWord(words, word, evidence, other));
  const isTelling = alignment.some((other, word) => {
    const key = words.keys[word] ?? "";
    return (
      other >= 0 &&
      (isNumber(key, options.language) ||
        (sameWord(words, word, evidence, other) && !FUNCTION_WORDS.has(key)))
    );
  });
  const isNamed = options.within !== null || evidence.keys.length <= 3 * words.keys.length + 10;
  const isPlace = isNamed
    ? likeness >= LEAST_LIKENESS_NAMED && shared.length > 0
    : likeness >= LEAST_LIKENESS && shared.length >= FEWEST_SHARED;
  if (!isPlace || !isTelling || !touches(reachOf(alignment), named))
    return undecided("not found", []);
  return tellJudged(judgeAlignment(compared(pattern, evidence, alignment, options)));
}

function compared(
  pattern: QuotedPattern,
  evidence: Passage,
  alignment: Alignment,
  { language, signedOff }: QuotationOptions,
): Comparison {
  const isSignedOff = ({ start, end }: Span): boolean =>
    signedOff.has(pattern.words.text.slice(start, end));
  return { pattern, evidence, alignment, language, isSignedOff };
}
