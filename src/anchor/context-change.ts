import { isMaterial, turnsSense } from "./material.ts";
import { type Difference, diffWords, likeness } from "./word-diff.ts";

/** A negation among so many words beside a text belongs to it; the space between counts as one. */
const NEAR_WORDS = 4;

/** Contexts with a smaller part of their words in common are two, not one that was edited. */
const SAME_CONTEXT = 0.3;

/** How the folded context before a text became another with a negation more or less; null where it did not. */
export function turnBefore(asked: string, found: string): readonly Difference[] | null {
  const near = (text: string, words: number) => text.split(" ").slice(-words).join(" ");
  const words = Math.min(asked.split(" ").length, NEAR_WORDS);
  return turn(asked, found, near(asked, words), near(found, words));
}

/** The same of the context after a text. */
export function turnAfter(asked: string, found: string): readonly Difference[] | null {
  const near = (text: string, words: number) => text.split(" ").slice(0, words).join(" ");
  const words = Math.min(asked.split(" ").length, NEAR_WORDS);
  return turn(asked, found, near(asked, words), near(found, words));
}

/** A negation counts right beside the text, and farther off when the context is otherwise much the same. */
function turn(
  asked: string,
  found: string,
  nearAsked: string,
  nearFound: string,
): readonly Difference[] | null {
  if (asked === "") return null;
  const whole = diffWords(asked, found);
  if (likeness(whole) >= SAME_CONTEXT && turnsSense(whole)) return whole;
  const near = diffWords(nearAsked, nearFound);
  return turnsSense(near) ? near : null;
}

/** How the last word before a text, in its sentence, became another that changes a figure: "over", "$", "−". */
export function figureBefore(asked: string, found: string): readonly Difference[] | null {
  const last = (text: string) => /\S+\s*$/.exec(text)?.[0] ?? "";
  return materialChange(last(asked), last(found), /[.!?]["')]*\s*$/);
}

/** How the first word after a text, in its sentence, became another that changes a figure: "million", "%". */
export function figureAfter(asked: string, found: string): readonly Difference[] | null {
  const first = (text: string) => /^\s*\S+/.exec(text)?.[0] ?? "";
  return materialChange(first(asked), first(found), /^["')]*[.!?](?:\s|$)/);
}

function materialChange(
  asked: string,
  found: string,
  sentenceEnd: RegExp,
): readonly Difference[] | null {
  if (asked === "" || sentenceEnd.test(asked) || sentenceEnd.test(found)) return null;
  const diff = diffWords(asked, found);
  return isMaterial(diff) ? diff : null;
}
