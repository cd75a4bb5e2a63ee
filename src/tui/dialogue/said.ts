import { plainText } from "../text/line.ts";
import { wrapText } from "../text/wrapping.ts";

/** What there is to say of a state. */
export interface Aloud {
  /** What it is about: of something else all is said, even what was said before. */
  readonly topic: string;
  readonly lines: readonly string[];
  /** The keys that are of use, said when they change. */
  readonly keys: string;
  /** What is being written, at the foot; empty where nothing is. */
  readonly asked: string;
}

/** Everything that was said, line by line, with what there was to say last. */
export interface Said {
  readonly lines: readonly string[];
  readonly last: Aloud | null;
}

export const NOTHING_SAID: Said = { lines: [], last: null };

/** Says what is new: the lines that were not there before, or all of another topic, then the keys where they are others. */
export function saidAfter({ lines, last }: Said, now: Aloud, columns: number): Said {
  const known = new Set(last?.topic === now.topic ? last.lines : []);
  const fresh = [
    ...now.lines.filter((line) => line !== "" && !known.has(line)),
    ...(last?.keys === now.keys ? [] : [now.keys]),
  ];
  const width = Math.max(20, columns - 1);
  const rows = fresh.flatMap((line) => wrapText(line, width).map(plainText));
  return { lines: rows.length === 0 ? lines : [...lines, ...rows], last: now };
}
