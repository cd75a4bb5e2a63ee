import type { Repair } from "../evaluate/result.ts";
import type { Place } from "../ledger/case.ts";
import type { Span } from "../text/span.ts";

/**
 * What would put a fault right, as data alone: `src/author/fixes-of.ts` makes edits of it when
 * somebody asks for them, so that a check pays nothing for what nobody reads. `place` lies in the
 * ledger; what is safe leaves no doubt, all else is for a person to decide.
 */
export type Remedy = { readonly place: Place } & (
  | {
      /** A text of the ledger that is to be another; of a longer text the part from `start` to `end`, in UTF-16 code units. */
      readonly kind: "write";
      readonly before: string;
      readonly after: string;
      readonly part: Span | null;
      readonly isSafe: boolean;
    }
  /** A figure that lacks its quotation marks: `json` has them. */
  | { readonly kind: "quote"; readonly json: string }
  /** Characters of a ledger file that is no sound JSON: the text at a span of it, and what stands there instead. */
  | {
      readonly kind: "respell";
      readonly span: Span;
      readonly before: string;
      readonly after: string;
      readonly isSafe: boolean;
    }
  /** A field of the object at the place that is called otherwise. */
  | { readonly kind: "rename"; readonly before: string; readonly after: string }
  /** A field that the object at the place lacks. */
  | {
      readonly kind: "add";
      readonly field: string;
      readonly value: string | number;
      readonly isSafe: boolean;
    }
  /** What stands at the place, a field or an item of a list, and should not. */
  | { readonly kind: "leave-out" }
  /** A span, by the name that a person calls it, that stands or ends elsewhere in its source. */
  | {
      readonly kind: "place-anew";
      readonly name: string;
      readonly source: string;
      readonly span: Span;
      readonly how: "moved" | "edited" | "material" | "widened";
    }
  /** A span whose words stand at several places of its source: context tells them apart. */
  | {
      readonly kind: "tell-apart";
      readonly name: string;
      readonly source: string;
      readonly candidates: readonly Span[];
    }
  /** A figure of a document that would make a check, "claim/check", hold if it were printed otherwise. */
  | { readonly kind: "reprint"; readonly name: string; readonly repair: Repair }
);

/** What a person calls the span of a claim, or of a piece of its evidence. */
export function spanName(claim: string, evidence: string | null): string {
  return evidence === null ? claim : `${claim}/${evidence}`;
}

/** A word of the ledger that is nearly one that would do; null where none is. */
export function meantWord(
  place: Place,
  before: string,
  after: string | null,
  isSafe = true,
): Remedy | null {
  return after === null ? null : { kind: "write", place, before, after, part: null, isSafe };
}
