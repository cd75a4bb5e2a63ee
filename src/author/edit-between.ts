import type { TextEdit } from "./text-edit.ts";

/** The one edit that makes a text another, as short as a common head and tail allow; none where they are the same. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const span = { start, end: before.length - tail };
  return [{ span, text: after.slice(start, after.length - tail) }];
}
