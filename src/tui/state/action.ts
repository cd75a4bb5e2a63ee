import type { Verification } from "../../verify.ts";
import type { Size } from "./layout.ts";
import type { ArticleTop, State } from "./state.ts";
import type { Stroke } from "./stroke.ts";

/** Something that happened. */
export type Action =
  | { readonly kind: "stroke"; readonly stroke: Stroke }
  | { readonly kind: "resized"; readonly size: Size }
  | { readonly kind: "verified"; readonly verification: Verification }
  /** Nothing could be read: what was known stays. */
  | { readonly kind: "failed"; readonly reason: string };

/** Something that is to be done outside of the state. */
export type Effect =
  | { readonly kind: "exit"; readonly status: number }
  | { readonly kind: "suspend" }
  | { readonly kind: "verify" };

/** What a state becomes, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** What only the drawn text can tell: how far it can be scrolled, and what a window shows. */
export interface Settle {
  /** The scroll nearest to the wanted one at which the scrolled content of a state can be drawn. */
  readonly scroll: (state: State) => number;
  /** Where the pane of the article begins so that the selected claim is seen. */
  readonly articleTop: (state: State) => ArticleTop | null;
  readonly movedArticleTop: (state: State, by: number) => ArticleTop | null;
}
