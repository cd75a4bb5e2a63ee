import type { Command, Key, Mode } from "./keys.ts";
import type { Stroke } from "./stroke.ts";

/** A row of the key table. */
export function key(
  strokes: readonly Stroke[],
  shown: string,
  command: Command,
  does: string,
  modes: readonly Mode[],
  foot: Key["foot"] = null,
): Key {
  return { strokes, shown, command, does, modes, foot };
}

/** At the foot: the keys as they are shown there and a word for them, in these modes. */
export function at(keys: string, word: string, modes: readonly Mode[]): Key["foot"] {
  return { keys, word, modes };
}
