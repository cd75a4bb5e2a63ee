/** A claim by the folder of its case (from the root, with `/`) and its id. */
export interface ClaimRef {
  readonly folder: string;
  readonly claim: string;
}

/** Which of the places is meant that a moved text may have. */
export type Choice =
  /** The one that is certain, if one is. */
  | { readonly kind: "certain" }
  /** The edited words of this span, if they are still these. */
  | { readonly kind: "edited"; readonly span: string; readonly words: string }
  /** One of the places of this span, by its number from 0, if the text still has so many. */
  | {
      readonly kind: "place";
      readonly span: string;
      readonly number: number;
      readonly count: number;
    };

/** A change of the ledgers that the reader asks for. */
export type Request =
  /** Accepts what is wrong with a claim; of one check and code alone, where that is given. */
  | {
      readonly kind: "accept";
      readonly of: ClaimRef;
      readonly only: { readonly check: string; readonly code: string } | null;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly kind: "reanchor"; readonly of: ClaimRef; readonly choice: Choice }
  /** Records what stands at an offset of a source. */
  | {
      readonly kind: "record";
      readonly folder: string;
      readonly source: string;
      readonly offset: number;
    }
  /** Takes the last change of this session back. */
  | { readonly kind: "undo" };

/** What a request came to. */
export type Outcome =
  /** Something was written. */
  | { readonly kind: "done"; readonly told: string }
  /** Nothing was. */
  | { readonly kind: "nothing"; readonly told: string }
  /** The reader must say whether this is meant. */
  | { readonly kind: "offer"; readonly question: string; readonly request: Request }
  /** The reader must say which of these is meant, by its number from 1. */
  | { readonly kind: "choice"; readonly question: string; readonly requests: readonly Request[] };
