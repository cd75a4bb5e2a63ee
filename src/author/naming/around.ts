import type { Figure } from "../../quantity/figure.ts";
import { type Span, spanIsWithin } from "../../text/span.ts";
import { type Word, wordsIn } from "./content-words.ts";

/** The words around a figure within its sentence. */
export interface Around {
  readonly text: string;
  readonly figure: Figure;
  /** Where the figure begins, with its hedge. */
  readonly start: number;
  readonly before: readonly Word[];
  /** The same by clauses; the last one is the figure's own. */
  readonly clauses: readonly (readonly Word[])[];
  readonly after: readonly Word[];
  /** The figure before it in the sentence. */
  readonly last: Figure | null;
}

/** Reads the words around a figure of a sentence; those of measured figures before it tell nothing of this one. */
export function aroundOf(
  text: string,
  sentence: Span,
  figure: Figure,
  earlier: readonly Figure[],
): Around {
  const start = Math.min(figure.hedge?.span.start ?? figure.span.start, figure.span.start);
  const measured = earlier.filter(({ unit }) => unit.dimensions.size > 0);
  const before = wordsIn(text, { start: sentence.start, end: start }).filter(
    (word) => !measured.some((one) => spanIsWithin(word.span, one.span)),
  );
  const clauses = clauseOffsets(text.slice(sentence.start, start)).map((offset, index, all) => {
    const from = sentence.start + offset;
    const to = sentence.start + (all[index + 1] ?? start);
    return before.filter(({ span }) => span.start >= from && span.start < to);
  });
  const after = wordsIn(text, { start: figure.number.end, end: sentence.end });
  return { text, figure, start, before, clauses, after, last: earlier.at(-1) ?? null };
}

/** Where the clauses of the words before a figure begin. */
function clauseOffsets(head: string): readonly number[] {
  const breaks = head.matchAll(/[,;:–—(]\s|\b(?:which|who|that|while|when|where|but)\b/g);
  return [0, ...[...breaks].map(({ index }) => index)];
}

export function joined(words: readonly Word[]): string | null {
  return words.length === 0 ? null : words.map(({ text }) => text).join("_");
}

export function isTelling({ isSmall }: Word): boolean {
  return !isSmall;
}
