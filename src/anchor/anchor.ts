import { anchorPassage } from "./anchor-passage.ts";
import { anchorText } from "./anchor-text.ts";
import type { Anchoring, Sought } from "./anchoring.ts";
import { type SearchText, searchText } from "./search-text.ts";

export type { Anchoring, Sought } from "./anchoring.ts";

/**
 * Finds the span of a canonical text that a selector (W3C Web Annotation Data Model, 4.2.4 and
 * 4.2.5) means: by all of its words, or a long passage by its first and its last. Make a
 * `searchText` once to anchor many selectors in one text.
 */
export function anchor(source: string | SearchText, sought: Sought): Anchoring {
  const text = typeof source === "string" ? searchText(source) : source;
  return "exact" in sought ? anchorText(text, sought) : anchorPassage(text, sought);
}
