import { once } from "../text/once.ts";

/**
 * Characters that steer a terminal, turn the direction of a line or are not seen at all: controls
 * (C0, DEL, C1), bidirectional and zero-width ones, fillers, tags, line separators, lone surrogates, and what Unicode keeps from being a character.
 * Variation selectors 15 and 16 only choose how the character before them looks, and stay.
 */
const unseen = once(
  () =>
    /(?![\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,
);

/**
 * Most texts: letters of Europe, kana, ideographs and Hangul syllables, the marks of print and the signs of a report.
 * There is nothing in them to look for.
 */
const SEEN =
  /^[ -~\u00a1-\u00ac\u00ae-\u024f\u0391-\u03a1\u03a3-\u0482\u2010-\u2015\u2018-\u201f\u2026\u20ac\u20a9\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2713\u2717\u3001-\u3015\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** The text with each such character written out, as `\u{202E}`; nothing of it is left away. */
export function visible(text: string): string {
  if (SEEN.test(text)) return text;
  return text.replace(
    unseen(),
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** The same on one line: line ends and tabs become spaces first. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\n\t]/g, " "));
}
