import { once } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import { SMALL_WORDS } from "./small-words.ts";

/** A word of a text as an id may have it: small letters a to z and digits. */
export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly isSmall: boolean;
}

const wordPattern = once(() => /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu);

/** The words of a part of a text in order; words of scripts that no id can spell are left out. */
export function wordsIn(text: string, part: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(part.start, part.end).matchAll(wordPattern())) {
    const start = part.start + match.index;
    const spelled = spell(match[0]);
    if (spelled === "") continue;
    const span = { start, end: start + match[0].length };
    words.push({ span, text: spelled, isSmall: SMALL_WORDS.has(spelled) || spelled.length < 2 });
  }
  return words;
}

/** A word in the letters of an id, accents left out; empty where other letters stand in it. */
function spell(word: string): string {
  const plain = word
    .replace(/['’]s$/, "")
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[æÆ]/g, "ae")
    .replace(/[øØ]/g, "o")
    .replace(/-/g, "_")
    .toLowerCase();
  return /^[a-z][a-z_]*$/.test(plain) ? plain : "";
}
