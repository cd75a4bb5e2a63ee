/** What the evidence says of one part of an attribution. */
export type AttributionVerdict =
  /** It names the same. */
  | "agrees"
  /** It names nothing of the kind. */
  | "missing"
  /** It names another. */
  | "mismatch"
  /** No evidence is given for it, or no machine can tell. */
  | "unverifiable";
