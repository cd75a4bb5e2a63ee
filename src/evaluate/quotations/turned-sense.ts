import { fold } from "../../text/fold.ts";
import { once } from "../../text/once.ts";
import { sentenceAt } from "../../text/sentence.ts";
import type { Span } from "../../text/span.ts";
import { negationOf } from "./material-change.ts";
import { type Passage, spanOfWords, wordAtOffset } from "./passage.ts";
import { affirming, CONDITIONS, DENIALS, wordsOfOthers } from "./sense-words.ts";

/**
 * A clause of its own begins behind these: what denies before them does not deny what follows. "Nothing" and
 * the like before an "and" deny what was done to them alone: "she said nothing and left".
 */
const clausePattern = once(
  () =>
    /[;:]|\s-+\s|\S-{2,}\S|,\s+(?:and|but|so|yet|or)\b(?!\s+that\b)|(?<=\p{L}\s+)(?:nothing|nobody|no one|nowhere)\s+(?:and|but)\b(?!\s+that\b)/u,
);

const SENTENCE_END = /[.!?]["')\]]*\s/u;

/** Whether the clause before a word of the evidence, in its sentence, turns the sense of what follows. */
export function leadInTurns(evidence: Passage, word: number): boolean {
  const at = evidence.starts[word] ?? 0;
  const { start } = sentenceAt(evidence.text, at);
  const lead = plainText(evidence.text.slice(Math.min(start, at), at).replace(/[–—]/g, " - "));
  const clause = lead.split(clausePattern()).at(-1) ?? "";
  const words = wordsOf(clause);
  return (
    words.some((key) => negationOf(key) !== null || DENIALS.has(key) || CONDITIONS.has(key)) ||
    wordsOfOthers().test(clause)
  );
}

/** The words of the sentence before a word of the evidence. */
export function leadInSpan(evidence: Passage, word: number): Span {
  const { start } = sentenceAt(evidence.text, evidence.starts[word] ?? 0);
  return spanOfWords(evidence, Math.min(word, wordAtOffset(evidence, start)), word);
}

/** Whether a word of the evidence is the first of its sentence. */
export function beginsSentence(evidence: Passage, word: number): boolean {
  const at = evidence.starts[word] ?? 0;
  const previous = word === 0 ? null : (evidence.ends[word - 1] ?? 0);
  return previous === null || previous <= sentenceAt(evidence.text, at).start;
}

/** Where the sentence of a word ends, as the number of the first word behind it. */
export function sentenceEnd(evidence: Passage, word: number): number {
  const { end } = sentenceAt(evidence.text, evidence.starts[word] ?? 0);
  let behind = word + 1;
  while (behind < evidence.starts.length && (evidence.starts[behind] ?? 0) < end) behind += 1;
  return behind;
}

/**
 * Whether words that were left out turn the sense of what stayed: a negation anywhere in them; a denial, a
 * condition or the words of others in the sentence from which they were cut.
 */
export function omissionTurns(evidence: Passage, from: number, to: number): boolean {
  if (to <= from) return false;
  const start = from === 0 ? 0 : (evidence.ends[from - 1] ?? 0);
  const omitted = plainText(
    evidence.text.slice(start, evidence.starts[to] ?? evidence.ends[to - 1]),
  );
  if (wordsOf(omitted).some((key) => negationOf(key) !== null)) return true;
  const attached = attachedPart(omitted);
  return (
    wordsOf(attached).some(
      (key) => CONDITIONS.has(key) || /^(?:false|untrue|den(?:y|ies|ied))$/.test(key),
    ) || wordsOfOthers().test(attached)
  );
}

/** What was left out of the sentences that stayed in part: not the sentences that went as a whole. */
function attachedPart(omitted: string): string {
  const [head = "", ...others] = omitted.split(SENTENCE_END);
  return others.length === 0 ? head : `${head} ${others.at(-1) ?? ""}`;
}

function plainText(text: string): string {
  return fold(text).text.toLowerCase().replace(affirming(), " ");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+(?:'\p{L}+)*/gu) ?? [];
}
