import { type CodePointIndex, indexCodePoints } from "../text/code-points.ts";
import { type Folded, fold } from "../text/fold.ts";

/** A canonical text to be searched many times: what a search needs of it is made when first asked for. */
export interface SearchText {
  readonly text: string;
  readonly codePoints: () => CodePointIndex;
  readonly folded: () => Folded;
  /** Whether the folded text can hold a folded text; told without folding where the answer is no. */
  readonly mayHold: (foldedText: string) => boolean;
}

/** What folding takes out of words or puts together within them. */
const WORD_BREAKER = /[\u00ad\u200b\u2060\ufeff\uff01-\uff5e\p{M}\u1160-\u11ff]/u;

/** What folding leaves alone, and never makes out of anything else where there is no such breaker. */
const STABLE = /[\p{L}\p{N}!#$%&()*+,/:;<=>?@[\\\]^_{|}~]{2,}/gu;

export function searchText(text: string): SearchText {
  let codePoints: CodePointIndex | null = null;
  let folded: Folded | null = null;
  let asked: { readonly text: string; readonly answer: boolean } | null = null;
  let hasBreaker: boolean | null = null;
  return {
    text,
    codePoints: () => {
      codePoints ??= indexCodePoints(text);
      return codePoints;
    },
    folded: () => {
      folded ??= fold(text);
      return folded;
    },
    mayHold: (foldedText) => {
      hasBreaker ??= WORD_BREAKER.test(text);
      // The same text is asked about at several steps in a row.
      if (asked?.text !== foldedText)
        asked = {
          text: foldedText,
          answer: hasBreaker || stableRuns(foldedText).every((run) => text.includes(run)),
        };
      return asked.answer;
    },
  };
}

/** The parts of a folded text that a text must hold to the letter, the longest and rarest first. */
function stableRuns(foldedText: string): readonly string[] {
  return (foldedText.match(STABLE) ?? []).toSorted((a, b) => b.length - a.length);
}

/** Where a text occurs in another and fits there, overlapping or not: the first `most` such places. */
export function occurrences(
  text: string,
  sought: string,
  most: number,
  fits: (at: number) => boolean = () => true,
): readonly number[] {
  const found: number[] = [];
  if (sought === "") return found;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    if (fits(at)) found.push(at);
    if (found.length === most) break;
  }
  return found;
}
