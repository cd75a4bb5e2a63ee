import { recordAt } from "./csv-record.ts";

const SEPARATORS = ["\t", ";", "|", ","] as const;

/**
 * The sign between the cells, told by the head line: the one that gives the next line as many cells
 * as the head, else the one that gives the head the most. A head without any has one column.
 */
export function separatorOf(text: string): string {
  let best = { separator: ",", fits: false, columns: 1 };
  for (const separator of SEPARATORS) {
    const head = recordAt(text, 0, separator);
    const columns = head.length;
    const next = (head.at(-1)?.end ?? text.length) + 1;
    const fits =
      columns > 1 && next < text.length && recordAt(text, next, separator).length === columns;
    const isBetter = fits === best.fits ? columns > best.columns : fits;
    if (isBetter) best = { separator, fits, columns };
  }
  return best.separator;
}
