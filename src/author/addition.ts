import type { CoveredKind } from "../evaluate/coverage.ts";
import type { Derivation } from "../schema/claim.ts";
import type { Span } from "../text/span.ts";

/** A figure, date or quotation of a document that no claim records yet. */
export interface OpenPlace {
  readonly kind: CoveredKind;
  readonly span: Span;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What a person chooses for the claim of a place; null is what is read from the text, or nothing. */
export interface AdditionChoice {
  readonly place: OpenPlace;
  readonly id: string | null;
  readonly unit: string | null;
  readonly derivation: Derivation | null;
  /** As --evidence takes it. */
  readonly evidence: string | null;
}

/** A claim as it would be written, and what would come of it. */
export interface TriedClaim {
  readonly kind: "claim";
  readonly id: string;
  readonly of: "quantity" | "date" | "quotation";
  readonly unit: string | null;
  /** The ledger file that would hold it, from the root, and its text there. */
  readonly file: string;
  readonly json: string;
  readonly verdict: string;
  /** Why, and what else there is to say of it, a sentence each. */
  readonly remarks: readonly string[];
}

export type TriedAddition = TriedClaim | { readonly kind: "wrong"; readonly message: string };

/** A sum by which the claim of a place may follow from others. */
export interface Proposal {
  readonly derivation: Derivation;
  /** "the change from “46.8 million” to “44.9 million”, in percent". */
  readonly phrase: string;
  /** Whether it is hardly chance. */
  readonly isSure: boolean;
}

/** A cell of the evidence that prints as the figure of a place does. */
export interface ProposedEvidence {
  /** As --evidence takes it. */
  readonly evidence: string;
  /** What the cell holds. */
  readonly text: string;
}

export type ReadDerivation =
  | { readonly kind: "derivation"; readonly derivation: Derivation }
  | { readonly kind: "wrong"; readonly message: string };

/** A document of a case with what no claim of it records, and the means to try a claim out before it is written. */
export interface OpenDocument {
  /** From the root. */
  readonly path: string;
  readonly text: string;
  readonly places: readonly OpenPlace[];
  readonly tryOut: (choice: AdditionChoice) => TriedAddition;
  /** The likeliest first. */
  readonly proposalsFor: (place: OpenPlace) => readonly Proposal[];
  /** Those that share words with the sentence first. */
  readonly evidenceFor: (place: OpenPlace) => readonly ProposedEvidence[];
  /** A relation with the claims that it takes ("percent_change before, after"), or a formula. */
  readonly readDerivation: (written: string) => ReadDerivation;
  /** What evidence can be taken from: the ids of the sources. */
  readonly sources: readonly string[];
}
