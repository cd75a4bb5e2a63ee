import { type Span, spansOverlap } from "../../text/span.ts";
import {
  FILLER,
  type Passage,
  readPassage,
  readWords,
  type TextFormat,
  wordAtOffset,
} from "./passage.ts";

/** Something that whoever quotes has put between the words of the source. */
export interface Mark {
  /**
   * aside: the quotation is closed for words of whoever quotes, and goes on: “We will,” he said, “fight.”
   * pause: the same behind a full stop, so that sentences may be left out there.
   */
  readonly kind: "omission" | "bracket" | "inflected" | "sic" | "aside" | "pause";
  /** With its brackets; for `inflected` the whole word with the bracket in it. */
  readonly span: Span;
  /** It stands before the word of this number. */
  readonly before: number;
  /** What is read: the words in the bracket, or the word with the bracket's letters. */
  readonly words: Passage;
  /** For `inflected`: the letters outside the bracket, in lower case. */
  readonly kept: string;
}

/** The words between quotation marks, and the marks of whoever quotes among them. */
export interface QuotedPattern {
  readonly words: Passage;
  readonly marks: readonly Mark[];
}

const DOTS = "\\.(?:\\s{0,3}\\.){2,}";
const MARK = new RegExp(
  [
    `(?<omission>[[(]\\s?(?:…|${DOTS})\\s?[\\])]|…\\.?|${DOTS})`,
    "(?<sic>[[(]\\s?sic[.!?]?\\s?[\\])])",
    "\\[(?<inside>[^[\\]\\n]{0,300})\\]",
  ].join("|"),
  "giu",
);

/** The words as they are printed, with no mark read as one: an ellipsis or a bracket may be in the source. */
export function readLiterally(quoted: string, format: TextFormat): QuotedPattern {
  return { words: readPassage(quoted, format), marks: [] };
}

/** The words with the omissions, brackets and [sic] of whoever quotes read as such. */
export function readMarks(quoted: string, format: TextFormat): QuotedPattern {
  const { plain } = readPassage(quoted, format);
  const filled = plain.split("");
  const fill = (start: number, end: number, filler = " ") => {
    for (let at = start; at < end; at += 1) filled[at] = filler;
  };
  const found: Omit<Mark, "before">[] = [];
  const asides = asidesIn(plain);
  for (const { span, kind } of asides) {
    found.push({ kind, span, words: readPassage(""), kept: "" });
    fill(span.start, span.end);
  }
  for (const match of plain.matchAll(MARK)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (asides.some((aside) => spansOverlap(aside.span, span))) continue;
    const inside = match.groups?.inside;
    if (inside === undefined) {
      const kind = match.groups?.sic === undefined ? "omission" : "sic";
      found.push({ kind, span, words: readPassage(""), kept: "" });
      fill(span.start, span.end);
      continue;
    }
    const whole = wordAround(plain, span);
    if (whole.start === span.start && whole.end === span.end) {
      found.push({ kind: "bracket", span, words: readPassage(inside), kept: "" });
      fill(span.start, span.end);
    } else if (isFirstLetter(inside, span, whole)) {
      fill(span.start, span.start + 1, FILLER);
      fill(span.end - 1, span.end, FILLER);
    } else {
      const before = plain.slice(whole.start, span.start);
      const after = plain.slice(span.end, whole.end);
      const words = readPassage(before + inside + after);
      found.push({ kind: "inflected", span: whole, words, kept: (before + after).toLowerCase() });
      fill(whole.start, whole.end);
    }
  }
  const words = readWords(quoted, filled.join(""));
  const marks = found.map((mark) => ({ ...mark, before: wordAtOffset(words, mark.span.start) }));
  return { words, marks };
}

/** More than any quotation has that can be judged. */
const MOST_ASIDES = 100;

/** A quotation mark that closes, words of whoever quotes, and one that opens again. */
const ASIDE = /(?<=[^\s"“”«»])["”»](?<inside>\s[^"“”«»\n]{1,200}\s)["“«](?=\S)/gu;

/**
 * The words of whoever quotes within a quotation that they close and open again. Where the first mark
 * opens, the quotation itself quotes somebody, and none of it is an aside.
 */
function asidesIn(plain: string): readonly Pick<Mark, "kind" | "span">[] {
  const first = /["“”«»]/.exec(plain);
  if (first === null || !/\S/.test(plain[first.index - 1] ?? "")) return [];
  return [...plain.matchAll(ASIDE).take(MOST_ASIDES)].map((match) => ({
    kind: /[.!?]\s*$/.test(match.groups?.inside ?? "") ? "pause" : "aside",
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** "[T]he": the bracket holds the first letter and nothing else. */
function isFirstLetter(inside: string, span: Span, whole: Span): boolean {
  return /^\p{L}\p{M}*$/u.test(inside) && whole.start === span.start;
}

/** The longest word that a bracket can be part of. */
const LONGEST_WORD = 60;

/** The bracket with the letters that touch it. */
function wordAround(text: string, { start, end }: Span): Span {
  const head = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const tail = text.slice(end, end + LONGEST_WORD);
  const before = /[\p{L}\p{M}\p{N}'’]*$/u.exec(head)?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(tail)?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
