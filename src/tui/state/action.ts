import type { Request } from "../desk/request.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Size } from "./layout.ts";
import type { Prompt } from "./prompt.ts";
import type { ArticleTop, State } from "./state.ts";
import type { Stroke } from "./stroke.ts";

/** Something that happened. */
export type Action =
  | { readonly kind: "stroke"; readonly stroke: Stroke }
  | { readonly kind: "resized"; readonly size: Size }
  /** Everything was checked again; `told` is why, where the reader did something that is to be told. */
  | { readonly kind: "verified"; readonly catalogue: Catalogue; readonly told: string | null }
  /** Nothing could be read: what was known stays. */
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "told"; readonly notice: string }
  | { readonly kind: "asked"; readonly prompt: Prompt }
  /** The name of the person at the terminal, as far as the machine knows it. */
  | { readonly kind: "named"; readonly name: string };

/** A place in a file: the path from the root, line and column from 1, the column in code points. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that is to be done outside of the state. */
export type Effect =
  | { readonly kind: "exit"; readonly status: number }
  | { readonly kind: "suspend" }
  /** `told` is said when it is done; null for what was found. */
  | { readonly kind: "verify"; readonly told: string | null }
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "name" }
  | { readonly kind: "edit"; readonly place: FilePlace }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "watch"; readonly isOn: boolean };

/** What a state becomes, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** What only the drawn text can tell: how far it can be scrolled, and what a window shows. */
export interface Settle {
  /** The scroll nearest to the wanted one at which the scrolled content of a state can be drawn. */
  readonly scroll: (state: State) => number;
  /** Where the pane of the article begins so that what is selected is seen. */
  readonly articleTop: (state: State) => ArticleTop | null;
  readonly movedArticleTop: (state: State, by: number) => ArticleTop | null;
}
