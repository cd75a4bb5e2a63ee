import type { Span } from "../text/span.ts";
import type { Difference } from "./word-diff.ts";

/** What is asked for: W3C text quote selector, with text position offsets in Unicode code points where given. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** What became of a selector in a text. Only `stands`, `moved` and `reflowed` give a span that may be judged. */
export type Anchoring =
  /** To the letter where it was, or to the letter in the one place that it means. */
  | { readonly kind: "stands"; readonly span: Span }
  /** To the letter, at another position or in a changed context. */
  | { readonly kind: "moved"; readonly span: Span }
  /** The same but for typography, as `src/text/fold.ts` has it. */
  | { readonly kind: "reflowed"; readonly span: Span }
  /** Several times, and nothing decides: the first 20 of them. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly Span[] }
  /** Nearly: help for a person, never a pass. */
  | {
      readonly kind: "edited";
      readonly span: Span;
      /** From the text that is asked for to the text that stands there. */
      readonly diff: readonly Difference[];
      /** Whether a digit, unit, scale word or negation, or the like, is among what changed. */
      readonly material: boolean;
    }
  | { readonly kind: "lost"; readonly nearest: Span | null }
  /** The selector contradicts itself; counted in code points. */
  | { readonly kind: "malformed"; readonly problem: "empty" }
  | {
      readonly kind: "malformed";
      readonly problem: "length";
      /** `end` − `start`, and how many code points `exact` has. */
      readonly stated: number;
      readonly counted: number;
    };

/** How many places of an ambiguous text are listed. */
export const MOST_CANDIDATES = 20;

/** Below so many characters only the exact text with its context counts. */
export const SHORT = 12;
