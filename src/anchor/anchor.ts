import type { Span } from "../text/span.ts";

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
  | { readonly kind: "stands"; readonly span: Span }
  | { readonly kind: "moved"; readonly span: Span }
  | { readonly kind: "reflowed"; readonly span: Span }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Span[] }
  | { readonly kind: "lost"; readonly nearest: Span | null };

/** Finds the span of a canonical text that a selector means. */
export declare function anchor(text: string, sought: Sought): Anchoring;
