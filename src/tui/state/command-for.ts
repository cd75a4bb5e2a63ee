import { KEYS } from "./key-table.ts";
import type { Command, Mode } from "./keys.ts";
import type { Stroke } from "./stroke.ts";

/** What a stroke asks for there; null where it asks for nothing. */
export function commandFor(mode: Mode, stroke: Stroke): Command | null {
  const found = KEYS.find(({ strokes, modes }) => modes.includes(mode) && strokes.includes(stroke));
  return found?.command ?? null;
}
