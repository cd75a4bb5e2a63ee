import type { Stroke } from "../state/stroke.ts";
import type { Walk } from "./walk.ts";

/** Where the keys of the walk go. */
export type WalkMode = "claim" | "sum" | "end" | "write";

/** What a key of the walk asks for. */
export type WalkCommand =
  | "keep"
  | "keep-all"
  | "skip"
  | "edit"
  | "take"
  | "leave"
  | "leave-all"
  | "finish"
  | "why"
  | "back"
  | "down"
  | "up"
  | "quit"
  | "interrupt"
  | "suspend"
  | "go-on"
  | "cancel"
  | "erase"
  | "clear";

/** A row of the table: it drives the keys and the line of keys at the foot. */
export interface WalkKey {
  readonly strokes: readonly Stroke[];
  readonly command: WalkCommand;
  readonly modes: readonly WalkMode[];
  /** As the foot shows it, and a word for it; null where it is not shown. */
  readonly foot: { readonly keys: string; readonly word: string } | null;
  /** Whether the foot shows it however little room there is. */
  readonly lasts: boolean;
}

const CARDS: readonly WalkMode[] = ["claim", "sum", "end"];
const EVERYWHERE: readonly WalkMode[] = [...CARDS, "write"];

function key(
  strokes: readonly Stroke[],
  command: WalkCommand,
  modes: readonly WalkMode[],
  foot: WalkKey["foot"] = null,
  lasts = false,
): WalkKey {
  return { strokes, command, modes, foot, lasts };
}

/** Every key of the walk, in the order of the foot. */
export const WALK_KEYS: readonly WalkKey[] = [
  key(["enter", "k"], "keep", ["claim"], { keys: "Enter", word: "keep" }),
  key(["s"], "skip", ["claim"], { keys: "s", word: "skip" }),
  key(["e"], "edit", ["claim"], { keys: "e", word: "edit" }),
  // Enter takes no sum: who keeps claim after claim with it would take what holds by chance.
  key(["t", "y"], "take", ["sum"], { keys: "t", word: "take" }),
  key(["l", "n"], "leave", ["sum"], { keys: "l", word: "leave" }),
  key(["w"], "why", ["claim", "sum"], { keys: "w", word: "why" }),
  key(["A"], "keep-all", ["claim"], { keys: "A", word: "keep the rest" }),
  key(["L"], "leave-all", ["sum"], { keys: "L", word: "leave the rest" }),
  key(["enter"], "finish", ["end"], { keys: "Enter", word: "write the ledger" }),
  key(["b", "left", "backspace"], "back", CARDS, { keys: "b", word: "back" }),
  key(["down"], "down", CARDS),
  key(["up"], "up", CARDS),
  key(["q", "esc"], "quit", CARDS, { keys: "q", word: "quit" }, true),
  key(["enter"], "go-on", ["write"], { keys: "Enter", word: "go on" }),
  key(["esc"], "cancel", ["write"], { keys: "Esc", word: "cancel" }, true),
  key(["backspace"], "erase", ["write"]),
  key(["ctrl+u"], "clear", ["write"]),
  key(["ctrl+c"], "interrupt", EVERYWHERE),
  key(["ctrl+z"], "suspend", EVERYWHERE),
];

export function modeOfWalk({ writing, at }: Walk): WalkMode {
  return writing === null ? at.kind : "write";
}

/** What a stroke asks for at this spot; null for a key of no use here. */
export function walkCommandFor(walk: Walk, stroke: Stroke): WalkCommand | null {
  const mode = modeOfWalk(walk);
  const found = WALK_KEYS.find(
    ({ strokes, modes }) => modes.includes(mode) && strokes.includes(stroke),
  );
  return found?.command ?? null;
}
