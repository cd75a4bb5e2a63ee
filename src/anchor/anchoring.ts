import type { Span } from "../text/span.ts";
import type { Difference } from "./word-diff.ts";

/** The text around what is asked for, and where it stands in Unicode code points, where that is given. */
interface Context {
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A text by all of its words: W3C text quote selector, with the offsets of a text position selector. */
export interface SoughtText extends Context {
  readonly exact: string;
}

/** A long passage by its first and its last words. */
export interface SoughtPassage extends Context {
  readonly head: string;
  readonly tail: string;
}

/** What is asked for. */
export type Sought = SoughtText | SoughtPassage;

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
      /** `end` − `start` is not the length of `exact`, or too little for `head` and `tail`. */
      readonly problem: "length" | "room";
      /** `end` − `start`, and how many code points `exact` has, or `head` and `tail` together. */
      readonly stated: number;
      readonly counted: number;
    };

/** How many places of an ambiguous text are listed. */
export const MOST_CANDIDATES = 20;

/** Below so many characters only the exact text with its context counts. */
export const SHORT = 12;
