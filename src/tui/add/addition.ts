import type {
  AdditionChoice,
  OpenDocument,
  OpenPlace,
  Proposal,
  ProposedEvidence,
  TriedAddition,
} from "../../author/addition.ts";
import type { Progress } from "../dialogue/dialogue.ts";
import type { Size } from "../state/layout.ts";

/** Where a person is: choosing a document, a place of it, settling the claim, or choosing what it follows from or must agree with. */
export type Step = "document" | "place" | "claim" | "sum" | "proof";

/** What is being written at the foot. The unit is asked for after the id. */
export type Writing =
  | { readonly what: "id" | "derivation" | "evidence"; readonly text: string }
  | { readonly what: "unit"; readonly text: string; readonly id: string };

/** The claim that is being settled: what is chosen, and what would come of it. */
export interface Draft {
  readonly choice: AdditionChoice;
  readonly tried: TriedAddition;
  /** How the chosen derivation reads; null where there is none. */
  readonly phrase: string | null;
  /** Sums that may be meant; none before they are asked for. */
  readonly proposals: readonly Proposal[];
  /** Cells that print as it does; none before they are asked for. */
  readonly cells: readonly ProposedEvidence[];
}

/** How it ended: a claim is to be written, and perhaps another one after it, or nothing is. */
export type Outcome =
  | {
      readonly kind: "added";
      readonly document: OpenDocument;
      readonly choice: AdditionChoice;
      readonly goesOn: boolean;
    }
  | { readonly kind: "left"; readonly status: number };

/** The adding of one claim, as a value. */
export interface Addition extends Progress {
  readonly documents: readonly OpenDocument[];
  readonly step: Step;
  /** Which document, place, and proposal of a sum or of a cell is chosen or at hand. */
  readonly document: number;
  readonly place: number;
  readonly proposal: number;
  readonly draft: Draft | null;
  readonly writing: Writing | null;
  readonly notice: string | null;
  /** Whether leaving was asked for, which would lose what was chosen. */
  readonly isLeaving: boolean;
  readonly outcome: Outcome | null;
}

/** Where there is one document, it need not be chosen. */
export function firstAddition(documents: readonly OpenDocument[], size: Size): Addition {
  return {
    documents,
    size,
    step: documents.length === 1 ? "place" : "document",
    document: 0,
    place: 0,
    proposal: 0,
    draft: null,
    writing: null,
    notice: null,
    isLeaving: false,
    scroll: 0,
    isStopping: false,
    outcome: null,
  };
}

export function documentOf({ documents, document }: Addition): OpenDocument | null {
  return documents[document] ?? null;
}

export function placeOf(addition: Addition): OpenPlace | null {
  return documentOf(addition)?.places[addition.place] ?? null;
}
