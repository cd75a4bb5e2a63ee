import type { NumberRead } from "./number-read.ts";
import type { Opening } from "./quantity-draft.ts";
import type { UnitRead } from "./unit-after.ts";

/** How two numbers are joined. */
export type Joint = "dash" | "to" | "and" | "or";

/** The second of two numbers that stand together, and how it is joined to the first. */
export interface JoinedNumber {
  readonly joint: Joint;
  readonly opening: Opening;
  readonly number: NumberRead;
  readonly unit: UnitRead;
}
