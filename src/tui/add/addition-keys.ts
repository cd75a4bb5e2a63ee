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

/** A row of the table: it drives the keys and the line of keys at the foot. */
interface AdditionKey {
  readonly strokes: readonly Stroke[];
  readonly command: AdditionCommand;
  readonly modes: readonly AdditionMode[];
  readonly foot: { readonly keys: string; readonly word: string } | null;
  readonly lasts: boolean;
}

const LISTS: readonly AdditionMode[] = ["document", "place", "sum", "proof"];
const CARDS: readonly AdditionMode[] = [...LISTS, "claim"];
const EVERYWHERE: readonly AdditionMode[] = [...CARDS, "write"];

function key(
  strokes: readonly Stroke[],
  command: AdditionCommand,
  modes: readonly AdditionMode[],
  foot: AdditionKey["foot"] = null,
  lasts = false,
): AdditionKey {
  return { strokes, command, modes, foot, lasts };
}

/** Every key, in the order of the foot. */
export const ADDITION_KEYS: readonly AdditionKey[] = [
  key(["enter"], "choose", LISTS, { keys: "Enter", word: "choose" }),
  key(["down", "j"], "next", LISTS, { keys: "j", word: "next" }),
  key(["up", "k"], "previous", LISTS, { keys: "k", word: "before" }),
  key(["enter"], "write", ["claim"], { keys: "Enter", word: "write it" }),
  key(["e"], "edit", ["claim"], { keys: "e", word: "id and unit" }),
  key(["d"], "derive", ["claim"], { keys: "d", word: "worked out from" }),
  key(["v"], "prove", ["claim"], { keys: "v", word: "evidence" }),
  key(["a"], "write-on", ["claim"], { keys: "a", word: "write, then another" }),
  key(["o"], "own", ["sum", "proof"], { keys: "o", word: "write one" }),
  key(["n"], "none", ["sum", "proof"], { keys: "n", word: "none" }),
  key(["b", "left", "backspace"], "back", CARDS, { keys: "b", word: "back" }),
  key(["down"], "down", ["claim"]),
  key(["up"], "up", ["claim"]),
  key(["q", "esc"], "quit", CARDS, { keys: "q", word: "quit" }, true),
  key(["enter"], "go-on", ["write"], { keys: "Enter", word: "go on" }),
  key(["esc"], "cancel", ["write"], { keys: "Esc", word: "cancel" }, true),
  key(["backspace"], "erase", ["write"]),
  key(["ctrl+u"], "clear", ["write"]),
  key(["ctrl+c"], "interrupt", EVERYWHERE),
  key(["ctrl+z"], "suspend", EVERYWHERE),
];

export function modeOfAddition({ writing, step }: Addition): AdditionMode {
  return writing === null ? step : "write";
}

/** What a stroke asks for at this step; null for a key of no use here. */
export function additionCommandFor(addition: Addition, stroke: Stroke): AdditionCommand | null {
  const mode = modeOfAddition(addition);
  const found = ADDITION_KEYS.find(
    ({ strokes, modes }) => modes.includes(mode) && strokes.includes(stroke),
  );
  return found?.command ?? null;
}
