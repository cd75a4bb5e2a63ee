import { applyEdits, type TextEdit } from "./text-edit.ts";

/**
 * Makes edits of a canonical text in the text as its file has it, with byte order mark and carriage
 * returns: those stay where they are, and new lines end as most of the file's lines do.
 */
export function editWritten(written: string, edits: readonly TextEdit[]): string {
  const mark = written.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!written.includes("\r"))
    return written.slice(0, mark) + applyEdits(written.slice(mark), edits);
  const pairs = Array.from(written.matchAll(/\r\n/g), ({ index }, before) => index - mark - before);
  const lines = Array.from(written.matchAll(/\r\n?|\n/g)).length;
  const lineEnd = pairs.length * 2 > lines ? "\r\n" : "\n";
  // A canonical offset has lost one character for each pair of CR and LF that ends before it.
  const back = (offset: number) => offset + mark + countBelow(pairs, offset);
  const moved = edits.map(({ span, text }) => ({
    span: { start: back(span.start), end: back(span.end) },
    text: text.replaceAll("\n", lineEnd),
  }));
  return applyEdits(written, moved);
}

/** How many of the ascending numbers are smaller than another one, by halving. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
