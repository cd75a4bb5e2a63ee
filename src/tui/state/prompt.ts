import type { ClaimRef, Request } from "../desk/request.ts";

/** An acceptance that is still being told: its reason is empty until it is written. */
export interface PendingAcceptance {
  readonly of: ClaimRef;
  readonly only: { readonly check: string; readonly code: string } | null;
  readonly reason: string;
}

/** What the reader is asked for at the foot of the screen. */
export type Prompt =
  | {
      readonly kind: "write";
      readonly what: "reason" | "author";
      readonly text: string;
      readonly pending: PendingAcceptance;
    }
  | { readonly kind: "confirm"; readonly question: string; readonly request: Request }
  | {
      readonly kind: "choose";
      readonly question: string;
      readonly requests: readonly Request[];
    };
