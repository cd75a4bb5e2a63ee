import { isLetter } from "./characters.ts";

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The same, unless a letter beyond ASCII follows. A pattern that looks ahead for those of ASCII alone is made in a
 * fifth of the time that one takes with the letters of all scripts, which is longer than a short text takes to read.
 */
export function matchOfWords(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const match = matchAt(pattern, text, at);
  if (match === null) return null;
  const next = text.charCodeAt(at + match[0].length);
  return next > 127 && isLetter(next) ? null : match;
}
