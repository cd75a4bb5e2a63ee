import type { InitLedger } from "../../author/init-ledger.ts";
import {
  asDrafted,
  type ClaimChoice,
  type SettledDraft,
  settleDraft,
} from "../../author/settle-draft.ts";
import { fitsBeside, inputsOf } from "../../author/sort-suggestions.ts";
import type { Suggestion } from "../../evaluate/suggestions/suggestion.ts";
import type { Size } from "../state/layout.ts";

/** Where a person is: at a claim, at a doubtful sum, or at the end, where the ledger is written. */
export type Spot =
  | { readonly kind: "claim"; readonly index: number }
  | { readonly kind: "sum"; readonly index: number }
  | { readonly kind: "end" };

/** What is being written at the foot. The unit is asked for after the id. */
export type Writing =
  | { readonly what: "id" | "reason"; readonly text: string }
  | { readonly what: "unit"; readonly text: string; readonly id: string };

/** The walk through a drafted ledger, as a value. */
export interface Walk {
  readonly made: InitLedger;
  /** The ledger that will be written, from the root. */
  readonly path: string;
  readonly size: Size;
  readonly at: Spot;
  /** The spots before, for the way back. */
  readonly trail: readonly Spot[];
  /** One for each claim, in its order. */
  readonly choices: readonly ClaimChoice[];
  /** Which of the doubtful sums are taken, by their indices. */
  readonly taken: readonly number[];
  readonly writing: Writing | null;
  /** Whether it is told why a claim or a sum is read so. */
  readonly tellsWhy: boolean;
  /** How many lines the card is scrolled down. */
  readonly scroll: number;
  readonly notice: string | null;
  /** Whether leaving was asked for, which would lose what was chosen. */
  readonly isLeaving: boolean;
  /** Whether the terminal is to go to the shell until that continues the walk. */
  readonly isStopping: boolean;
  readonly outcome: Outcome | null;
}

/** How the walk ended: the ledger is to be written, or nothing is. */
export type Outcome =
  | { readonly kind: "settled"; readonly settled: SettledDraft }
  | { readonly kind: "left"; readonly status: number };

export function firstWalk(made: InitLedger, path: string, size: Size): Walk {
  const walk: Walk = {
    made,
    path,
    size,
    at: { kind: "end" },
    trail: [],
    choices: made.drawn.map(({ claim }) => asDrafted(claim)),
    taken: [],
    writing: null,
    tellsWhy: false,
    scroll: 0,
    notice: null,
    isLeaving: false,
    isStopping: false,
    outcome: null,
  };
  return { ...walk, at: claimFrom(walk, 0) };
}

/** The claim at an index, or what comes after the last one. */
export function claimFrom(walk: Walk, index: number): Spot {
  return index < walk.choices.length ? { kind: "claim", index } : sumFrom(walk, 0);
}

/** The next doubtful sum from an index that can be taken beside what is taken before it, or the end. */
export function sumFrom(walk: Walk, index: number): Spot {
  const next = walk.made.doubtful.findIndex((one, at) => at >= index && isOpen(walk, one));
  return next === -1 ? { kind: "end" } : { kind: "sum", index: next };
}

function isOpen(walk: Walk, one: Suggestion): boolean {
  return isWhole(walk, one) && fitsBeside(one, sumsOf(walk));
}

/** Whether all claims of a sum are kept. */
function isWhole(walk: Walk, { claim, rule }: Suggestion): boolean {
  const involved = [claim, ...inputsOf(rule)];
  return walk.made.drawn.every(
    (one, index) => walk.choices[index]?.skipped === null || !involved.includes(one.claim.id),
  );
}

/** The sums that will be written, under the ids of the draft. */
export function sumsOf(walk: Walk): readonly Suggestion[] {
  const { sure, doubtful } = walk.made;
  const taken = doubtful.filter((_, index) => walk.taken.includes(index));
  return [...sure.filter((one) => isWhole(walk, one)), ...taken];
}

/** What the ledger will hold. */
export function settledOf(walk: Walk): SettledDraft {
  return settleDraft(
    walk.made.drawn.map(({ claim }) => claim),
    walk.choices,
    sumsOf(walk),
  );
}
