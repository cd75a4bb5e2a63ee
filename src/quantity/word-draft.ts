import { exact } from "../interval/exact.ts";
import type { Draft } from "./reading.ts";
import { BARE } from "./unit-arithmetic.ts";

/** A figure in one word or phrase, to be filled in: a bare cardinal of zero that nothing rounds. */
export function wordDraft(start: number, end: number): Draft {
  return {
    kind: "cardinal",
    start,
    end,
    number: { start, end },
    low: exact(0),
    high: exact(0),
    step: null,
    zerosStep: null,
    isExact: false,
    unit: BARE,
    ambiguity: null,
  };
}
