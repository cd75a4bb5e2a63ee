import type { Exact } from "../interval/exact.ts";

/** A number in digits or words with its scale word, without sign and unit. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  /** Where the digits or words end and the scale begins. */
  readonly bareEnd: number;
  readonly value: Exact;
  readonly scale: Exact;
  /** The place of the last written digit times the scale. */
  readonly step: Exact;
  readonly zerosStep: Exact | null;
  readonly inDigits: boolean;
  /** The digits before the decimal mark without grouping; "" for words. */
  readonly whole: string;
  readonly places: number;
  readonly grouped: boolean;
  readonly ambiguity: string | null;
}
