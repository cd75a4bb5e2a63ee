import { once } from "../text/once.ts";
/** A run of words that two texts share, or that only one of them has. */
export interface Difference {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A word with inner points, commas and apostrophes (1,234.5 and don't), white space, or any other single character. */
const token = once(() => /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|\s+|[\s\S]/gu);

/** Beyond so many cells of the table the middle of two texts is told as replaced as a whole. */
const MOST_CELLS = 4_000_000;

/**
 * How one text becomes another, word by word: a longest common subsequence (Hirschberg 1975 names
 * the problem) of what is left between a common head and tail. Removals come before additions.
 */
export function diffWords(before: string, after: string): readonly Difference[] {
  const old = before.match(token()) ?? [];
  const now = after.match(token()) ?? [];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return joined([
    ...old.slice(0, head).map((text) => ({ kind: "same" as const, text })),
    ...diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map((text) => ({ kind: "same" as const, text })),
  ]);
}

function diffMiddle(old: readonly string[], now: readonly string[]): readonly Difference[] {
  const replaced: readonly Difference[] = [
    ...old.map((text) => ({ kind: "removed" as const, text })),
    ...now.map((text) => ({ kind: "added" as const, text })),
  ];
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST_CELLS) return replaced;
  const width = now.length + 1;
  const lengths = commonLengths(old, now);
  const result: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const removed = old[i];
    const added = now[j];
    const down = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (removed !== undefined && removed === added) {
      result.push({ kind: "same", text: removed });
      i += 1;
      j += 1;
    } else if (removed !== undefined && (added === undefined || down >= right)) {
      result.push({ kind: "removed", text: removed });
      i += 1;
    } else if (added !== undefined) {
      result.push({ kind: "added", text: added });
      j += 1;
    }
  }
  return result;
}

/** For each pair of places, how many tokens the two rests have in common at most; white space counts for little. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const weight = (old[i] ?? "").trim() === "" ? 1 : 8;
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + weight
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** The differences with neighbours of one kind put together, a removal before the addition that replaces it. */
function joined(differences: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of differences) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === "same") result.splice(-1, 1, { kind, text: last.text + text });
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}

/** What share of the longer text's words the two have in common, from 0 to 1; white space is not counted. */
export function likeness(differences: readonly Difference[]): number {
  const count = (kinds: readonly Difference["kind"][]) =>
    differences
      .filter(({ kind }) => kinds.includes(kind))
      .reduce(
        (sum, { text }) =>
          sum + (text.match(token()) ?? []).filter((token) => token.trim() !== "").length,
        0,
      );
  const longer = Math.max(count(["same", "removed"]), count(["same", "added"]));
  return longer === 0 ? 1 : count(["same"]) / longer;
}
