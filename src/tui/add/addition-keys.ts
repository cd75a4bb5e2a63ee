import { commandIn, type KeyRow, keyRow } from "../dialogue/key-row.ts";
import type { Stroke } from "../state/stroke.ts";
import type { Addition, Step } from "./addition.ts";

/** Where the keys go. */
export type AdditionMode = Step | "write";

/** What a key asks for. */
export type AdditionCommand =
  | "next"
  | "previous"
  | "choose"
  | "write"
  | "write-on"
  | "edit"
  | "derive"
  | "prove"
  | "own"
  | "none"
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

const LISTS: readonly AdditionMode[] = ["document", "place", "sum", "proof"];
const CARDS: readonly AdditionMode[] = [...LISTS, "claim"];
const EVERYWHERE: readonly AdditionMode[] = [...CARDS, "write"];

/** Every key, in the order of the foot. */
export const ADDITION_KEYS: readonly KeyRow<AdditionCommand, AdditionMode>[] = [
  keyRow(["enter"], "choose", LISTS, { keys: "Enter", word: "choose" }),
  keyRow(["down", "j"], "next", LISTS, { keys: "j", word: "next" }),
  keyRow(["up", "k"], "previous", LISTS, { keys: "k", word: "before" }),
  keyRow(["enter"], "write", ["claim"], { keys: "Enter", word: "write it" }),
  keyRow(["e"], "edit", ["claim"], { keys: "e", word: "id and unit" }),
  keyRow(["d"], "derive", ["claim"], { keys: "d", word: "worked out from" }),
  keyRow(["v"], "prove", ["claim"], { keys: "v", word: "evidence" }),
  keyRow(["a"], "write-on", ["claim"], { keys: "a", word: "write, then another" }),
  keyRow(["o"], "own", ["sum", "proof"], { keys: "o", word: "write one" }),
  keyRow(["n"], "none", ["sum", "proof"], { keys: "n", word: "none" }),
  keyRow(["b", "left", "backspace"], "back", CARDS, { keys: "b", word: "back" }),
  keyRow(["down"], "down", ["claim"]),
  keyRow(["up"], "up", ["claim"]),
  keyRow(["q", "esc"], "quit", CARDS, { keys: "q", word: "quit" }, true),
  keyRow(["enter"], "go-on", ["write"], { keys: "Enter", word: "go on" }),
  keyRow(["esc"], "cancel", ["write"], { keys: "Esc", word: "cancel" }, true),
  keyRow(["backspace"], "erase", ["write"]),
  keyRow(["ctrl+u"], "clear", ["write"]),
  keyRow(["ctrl+c"], "interrupt", EVERYWHERE),
  keyRow(["ctrl+z"], "suspend", EVERYWHERE),
];

export function modeOfAddition({ writing, step }: Addition): AdditionMode {
  return writing === null ? step : "write";
}

/** What a stroke asks for at this step; null for a key of no use here. */
export function additionCommandFor(addition: Addition, stroke: Stroke): AdditionCommand | null {
  return commandIn(ADDITION_KEYS, modeOfAddition(addition), stroke);
}
