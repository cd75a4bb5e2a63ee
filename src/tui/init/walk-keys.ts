import { commandIn, type KeyRow, keyRow } from "../dialogue/key-row.ts";
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

const CARDS: readonly WalkMode[] = ["claim", "sum", "end"];
const EVERYWHERE: readonly WalkMode[] = [...CARDS, "write"];

/** Every key of the walk, in the order of the foot. */
export const WALK_KEYS: readonly KeyRow<WalkCommand, WalkMode>[] = [
  keyRow(["enter", "k"], "keep", ["claim"], { keys: "Enter", word: "keep" }),
  keyRow(["s"], "skip", ["claim"], { keys: "s", word: "skip" }),
  keyRow(["e"], "edit", ["claim"], { keys: "e", word: "edit" }),
  // Enter takes no sum: who keeps claim after claim with it would take what holds by chance.
  keyRow(["t", "y"], "take", ["sum"], { keys: "t", word: "take" }),
  keyRow(["l", "n"], "leave", ["sum"], { keys: "l", word: "leave" }),
  keyRow(["w"], "why", ["claim", "sum"], { keys: "w", word: "why" }),
  keyRow(["A"], "keep-all", ["claim"], { keys: "A", word: "keep the rest" }),
  keyRow(["L"], "leave-all", ["sum"], { keys: "L", word: "leave the rest" }),
  keyRow(["enter"], "finish", ["end"], { keys: "Enter", word: "write the ledger" }),
  keyRow(["b", "left", "backspace"], "back", CARDS, { keys: "b", word: "back" }),
  keyRow(["down"], "down", CARDS),
  keyRow(["up"], "up", CARDS),
  keyRow(["q", "esc"], "quit", CARDS, { keys: "q", word: "quit" }, true),
  keyRow(["enter"], "go-on", ["write"], { keys: "Enter", word: "go on" }),
  keyRow(["esc"], "cancel", ["write"], { keys: "Esc", word: "cancel" }, true),
  keyRow(["backspace"], "erase", ["write"]),
  keyRow(["ctrl+u"], "clear", ["write"]),
  keyRow(["ctrl+c"], "interrupt", EVERYWHERE),
  keyRow(["ctrl+z"], "suspend", EVERYWHERE),
];

export function modeOfWalk({ writing, at }: Walk): WalkMode {
  return writing === null ? at.kind : "write";
}

/** What a stroke asks for at this spot; null for a key of no use here. */
export function walkCommandFor(walk: Walk, stroke: Stroke): WalkCommand | null {
  return commandIn(WALK_KEYS, modeOfWalk(walk), stroke);
}
