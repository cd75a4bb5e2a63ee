import { canOpen, type Ends } from "./can-open.ts";

/**
 * Whether a command line opens the screen without a doubt, told without reading it: `vouch`, or `vouch tui` with
 * paths, --ascii or one root. Any other is read first, since it may be wrong. Whether there is a terminal is
 * asked last, since to find out takes its time.
 */
export function asksForScreen(words: readonly string[], openEnds: () => Ends): boolean {
  const [command, ...rest] = words;
  if (command !== undefined && (command !== "tui" || !rest.every(isPlain))) return false;
  if (rest.filter((word) => word.startsWith("--")).length > 1) return false;
  const ends = openEnds();
  return ends.environment.INK_SCREEN_READER !== "true" && canOpen(ends);
}

function isPlain(word: string, at: number, words: readonly string[]): boolean {
  if (word === "--root") return !(words[at + 1] ?? "-").startsWith("-");
  return word === "--ascii" || !word.startsWith("-");
}
