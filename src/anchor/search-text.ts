import { type CodePointIndex, indexCodePoints } from "../text/code-points.ts";
import { type Folded, fold } from "../text/fold.ts";

/** A canonical text to be searched many times: what a search needs of it is made when first asked for. */
export interface SearchText {
  readonly text: string;
  readonly codePoints: () => CodePointIndex;
  readonly folded: () => Folded;
}

export function searchText(text: string): SearchText {
  let codePoints: CodePointIndex | null = null;
  let folded: Folded | null = null;
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
  };
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
