import type { Mode } from "./keys.ts";

/** Where keys mean the same: the screens, those with a list, those with a claim, and those with what is wrong. */
export const SCREENS: readonly Mode[] = ["main", "explain", "findings", "coverage", "conflicts"];
export const LISTS: readonly Mode[] = ["main", "findings", "coverage"];
export const CLAIMS: readonly Mode[] = ["main", "explain"];
export const FAULTS: readonly Mode[] = ["main", "explain", "findings"];
/** Where something is asked at the foot. */
export const ASKED: readonly Mode[] = ["write", "confirm", "choose"];
/** Where letters are written. */
export const TYPED: readonly Mode[] = ["filter", "help", "write"];
export const EVERYWHERE: readonly Mode[] = [...SCREENS, "help", "filter", ...ASKED];
