import type { Check } from "../../checks/check.ts";

/** A check as its documentation needs it, whatever its fault. */
export type AnyCheck = Omit<Check<never>, "word">;
