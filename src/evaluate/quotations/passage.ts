import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { INVISIBLE, inScript, wordPattern } from "./word-pattern.ts";

/** It stands where markup stood. */
export const FILLER = "\u2060";

/** A text as a row of words, with what stands between them; made once to compare many quotations with it. */
export interface Passage {
  readonly text: string;
  /** The text with its markup filled up, every character where it was. */
  readonly plain: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The words as they are compared: typography folded, in lower case. */
  readonly keys: readonly string[];
}

export type TextFormat = "plain" | "markdown";

export function readPassage(text: string, format: TextFormat = "plain"): Passage {
  return readWords(text, format === "markdown" ? withoutMarkdown(text) : text);
}

/** The words of a text in which some parts were filled up; both are of one length. */
export function readWords(text: string, plain: string): Passage {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  for (const found of plain.matchAll(wordPattern(plain))) {
    starts.push(found.index);
    ends.push(found.index + found[0].length);
    keys.push(formOf(found[0]).toLowerCase());
  }
  return { text, plain, starts, ends, keys };
}

/** A word as it is printed, its typography folded, its case kept. */
export function formAt({ plain, starts, ends }: Passage, word: number): string {
  return formOf(plain.slice(starts[word], ends[word]));
}

const ASCII = /^[!-~]*$/;
const NOT_SEEN = new RegExp(`[${INVISIBLE}]`, "g");

function formOf(word: string): string {
  if (ASCII.test(word)) return word;
  return fold(word.replace(NOT_SEEN, "")).text.replace(/ʼ/g, "'");
}

/** What stands before a word, back to the word before it; for the number of words, what stands at the end. */
export function betweenAt({ plain, starts, ends }: Passage, word: number): string {
  return plain.slice(word === 0 ? 0 : ends[word - 1], starts[word] ?? plain.length);
}

/** The part of the text from one word up to, and without, another. */
export function spanOfWords({ starts, ends }: Passage, from: number, to: number): Span {
  const start = starts[from] ?? ends.at(-1) ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}

/** How many words end at or before an offset: the first word that does not. */
export function wordAtOffset({ ends }: Passage, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks of emphasis, quoted lines, heads and escapes of Markdown: what its reader does not see. */
const markupPattern = inScript(({ letter, number }) => {
  const inWord = `${letter}${number}*_`;
  return new RegExp(
    [
      "^[ \\t]{0,3}(?:>[ \\t]?)+|^#{1,6}(?= )",
      `(?<![${inWord}])[*_]{1,3}(?=[^\\s*_])|(?<=[^\\s*_])[*_]{1,3}(?![${inWord}])`,
      "\\\\(?=[!-/:-@[-`{-~])",
    ].join("|"),
    "gmu",
  );
});

/** A link, of which its reader sees the words, or an image. */
const LINK =
  /(?<image>!?)\[(?<words>[^[\]\n]{0,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s"[^"\n]{0,300}")?\)/g;

/** Signs of notes, tags of HTML, and the marks around code. */
const UNSEEN =
  /\[\^[^\]\s]{1,50}\]|<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?\/?>|(?<!`)`(?!`)/gi;

function withoutMarkdown(text: string): string {
  const fill = (markup: string) => FILLER.repeat(markup.length);
  // Most texts hold few of these, and to make the patterns takes longer than to look.
  const linked = text.includes("](")
    ? text.replace(LINK, (link: string, image: string, words: string) => {
        if (image !== "") return fill(link);
        return FILLER + words + FILLER.repeat(link.length - words.length - 1);
      })
    : text;
  const seen = /[[<`]/.test(linked) ? linked.replace(UNSEEN, fill) : linked;
  return /[>#*_\\]/.test(seen) ? seen.replace(markupPattern(seen), fill) : seen;
}
