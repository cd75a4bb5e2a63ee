import type { Verification } from "../../verify.ts";
import type { Size } from "./layout.ts";
import type { State } from "./state.ts";
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

/** The scroll nearest to the wanted one at which the scrolled content of a state can be drawn. */
export type Settle = (state: State) => number;
