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

/** Most texts: letters of the west and the marks of print; there is nothing in them to look for. */
const SEEN = /^[ -~\u00a1-\u00ac\u00ae-\u024f‐-―‘-‟…€₩−]*$/;

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
