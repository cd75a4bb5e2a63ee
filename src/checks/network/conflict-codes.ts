import { claimsAgreeByReading } from "./claims-agree-by-reading.ts";
import { claimsConflict } from "./claims-conflict.ts";

/** The codes of findings that tell a conflict: these are about all of its figures, not about the check at which they are told. */
export const CONFLICT_CODES: ReadonlySet<string> = new Set([
  claimsConflict.code,
  claimsAgreeByReading.code,
]);
