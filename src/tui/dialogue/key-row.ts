import type { Stroke } from "../state/stroke.ts";

/** A row of a dialogue's table of keys: it drives the keys and the line of keys at the foot. */
export interface KeyRow<Command, Mode> {
  readonly strokes: readonly Stroke[];
  readonly command: Command;
  /** Where the key counts. */
  readonly modes: readonly Mode[];
  /** As the foot shows it, and a word for it; null where it is not shown. */
  readonly foot: { readonly keys: string; readonly word: string } | null;
  /** Whether the foot shows it however little room there is. */
  readonly lasts: boolean;
}

export function keyRow<Command, Mode>(
  strokes: readonly Stroke[],
  command: Command,
  modes: readonly Mode[],
  foot: KeyRow<Command, Mode>["foot"] = null,
  lasts = false,
): KeyRow<Command, Mode> {
  return { strokes, command, modes, foot, lasts };
}

/** What a stroke asks for in a mode; null for a key of no use there. */
export function commandIn<Command, Mode>(
  rows: readonly KeyRow<Command, Mode>[],
  mode: Mode,
  stroke: Stroke,
): Command | null {
  const found = rows.find(({ strokes, modes }) => modes.includes(mode) && strokes.includes(stroke));
  return found?.command ?? null;
}
