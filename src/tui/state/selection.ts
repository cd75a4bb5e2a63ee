/** Which of many rows is selected, and which is the first that is drawn. */
export interface Selection {
  readonly index: number;
  readonly top: number;
}

export const FIRST: Selection = { index: 0, top: 0 };

/** How many rows stay in sight above and below the selected one, where there are so many. */
const MARGIN = 2;

/** Selects a row, as far as there is one, and moves the window no further than needed to show it. */
export function select(
  selection: Selection,
  index: number,
  count: number,
  height: number,
): Selection {
  const inside = Math.max(0, Math.min(index, count - 1));
  return { index: inside, top: topFor(selection.top, inside, count, height) };
}

function topFor(top: number, index: number, count: number, height: number): number {
  const margin = Math.min(MARGIN, Math.floor((height - 1) / 2));
  const highest = Math.min(top, index - margin);
  const shown = Math.max(highest, index + margin - height + 1);
  return clampScroll(shown, count, height);
}

/** A first row with which the window is as full as it can be. */
export function clampScroll(top: number, count: number, height: number): number {
  return Math.max(0, Math.min(top, count - Math.max(1, height)));
}

/** The nearest index from `from` in steps of `step`, round the end, whose row has the property; −1 where none has. */
export function findAround<Row>(
  rows: readonly Row[],
  from: number,
  step: 1 | -1,
  has: (row: Row) => boolean,
): number {
  const count = rows.length;
  for (let distance = 1; distance <= count; distance += 1) {
    const index = (((from + step * distance) % count) + count) % count;
    const row = rows[index];
    if (row !== undefined && has(row)) return index;
  }
  return -1;
}
