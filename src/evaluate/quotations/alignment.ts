import type { Passage } from "./passage.ts";
import type { QuotedPattern } from "./quoted-pattern.ts";

/** For each word between the marks the word of the evidence that it stands for; −1 for one that has none. */
export type Alignment = readonly number[];

/** What a place in the pattern lets go by in the evidence: nothing, some words of a bracket, or an omission. */
export type Gap = "none" | "bracket" | "omission";

/** The gap before each word; marks at either end let nothing go by that matters. */
export function gapsOf({ words, marks }: QuotedPattern): readonly Gap[] {
  const gaps: Gap[] = words.keys.map(() => "none");
  for (const { kind, before } of marks) {
    if (before === 0 || before >= gaps.length || kind === "sic" || kind === "aside") continue;
    if (kind === "omission" || kind === "pause") gaps[before] = "omission";
    else if (gaps[before] === "none") gaps[before] = "bracket";
  }
  return gaps;
}

/** Beyond so many words left out nobody reads two pieces as one passage. */
export const MOST_OMITTED = 200;

/** A bracket stands for at most so many words. */
export const MOST_BRACKETED = 8;

export function widthOf(gap: Gap): number {
  if (gap === "none") return 0;
  return gap === "bracket" ? MOST_BRACKETED : MOST_OMITTED;
}

/** A stretch of words, from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The pieces of the pattern between its gaps. */
export function piecesOf(gaps: readonly Gap[]): readonly Stretch[] {
  const breaks = gaps.flatMap((gap, word) => (gap === "none" ? [] : [word]));
  return [0, ...breaks].map((from, index) => ({ from, to: breaks[index] ?? gaps.length }));
}

/** The first and last word of the evidence that an alignment reaches, as a stretch. */
export function reachOf(alignment: Alignment): Stretch {
  const reached = alignment.filter((word) => word >= 0);
  const first = reached[0] ?? 0;
  return { from: first, to: (reached.at(-1) ?? first - 1) + 1 };
}

/** Whether two words are the same but for typography and case. */
export function sameWord(quoted: Passage, word: number, evidence: Passage, other: number): boolean {
  return other >= 0 && quoted.keys[word] === evidence.keys[other];
}
