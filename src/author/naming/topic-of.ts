import { type Around, isTelling, joined } from "./around.ts";
import type { Word } from "./content-words.ts";
import { SUBJECT_ENDS } from "./small-words.ts";

const MOST_WORDS = 3;

/** What the nearest clause that says so is about, with the verb right before the figure. */
export function topicOf(around: Around): string | null {
  const { text, start, before, clauses } = around;
  const isPronoun = isOfPronoun(text, clauses.at(-1) ?? [], start);
  const subjects = (isPronoun ? clauses.slice(0, 1) : clauses).map((words, at) =>
    isRelative(words) ? headBefore(clauses.slice(0, at)) : subject(words),
  );
  const words = subjects.findLast((one) => one.length > 0) ?? [];
  const last = before.at(-1);
  const of = complementOf(around, words.at(-1)?.text ?? "");
  const isVerb =
    last !== undefined &&
    isTelling(last) &&
    start - last.span.end <= 1 &&
    !(of ?? "").split("_").includes(last.text);
  const isPart = words.some(({ span }) => span.start === last?.span.start);
  const [head] = subject(before);
  if (isVerb && before.at(-2)?.text === "to" && words[0] !== undefined && !isPart)
    return `${words[0].text}_to_${last.text}`;
  if (isVerb && isPart && words.length === 1 && head !== undefined && head !== words[0])
    return joined([head, ...words]);
  return joined(isVerb && !isPart ? [...words, last] : words);
}

/** "on that evening it was": a clause whose subject is a pronoun is about what was told before. */
function isOfPronoun(text: string, words: readonly Word[], start: number): boolean {
  const [first] = words;
  if (first === undefined) return false;
  const clause = text.slice(first.span.start, Math.min(start, words.at(-1)?.span.end ?? start));
  return /\b(?:it|they|he|she)\s+(?:was|is|were|are|has|had|stood)$/.test(clause);
}

/** "students who want": what begins with such a word is about the noun before it. */
function isRelative([first]: readonly Word[]): boolean {
  return first?.text === "who";
}

function headBefore(clauses: readonly (readonly Word[])[]): readonly Word[] {
  return clauses.flat().filter(isTelling).slice(-1);
}

/** The first words that are the subject, as far as words alone can tell. */
function subject(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(
    (word, index) =>
      isTelling(word) && !(word.text === "number" && words[index + 1]?.text === "of"),
  );
  if (start === -1) return [];
  const rest = words.slice(start);
  const end = rest.findIndex(
    ({ text, isSmall }, index) =>
      index > 0 && (isSmall || SUBJECT_ENDS.has(text) || text.endsWith("ed")),
  );
  if (end === -1) return rest.length <= MOST_WORDS ? rest : rest.slice(0, 1);
  return rest.slice(0, end).slice(-MOST_WORDS);
}

/** "loans of electronic books": what the noun before a figure is of. */
export function complementOf({ before }: Around, core: string): string | null {
  const at = before.findLastIndex(({ text }) => text === core);
  if (before[at + 1]?.text !== "of") return null;
  const rest = before.slice(at + 2);
  const end = rest.findIndex((word) => !isTelling(word) || SUBJECT_ENDS.has(word.text));
  return joined(rest.slice(0, end === -1 ? rest.length : end).slice(0, 2));
}
