import { plainText } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";
import type { Card } from "./card.ts";
import type { Aloud } from "./said.ts";

/** So wide that no sentence is cut. */
const WIDE = 2_000;

/** A card for who hears it: the step, the marked passage by itself, and its lines without the room between columns. */
export function cardAloud({ where, passage, list, lines, notice, writing, hints }: Card): Aloud {
  const keys = hints.map((hint) => `${hint.keys} ${hint.word}`).join(", ");
  return {
    topic: where,
    lines: [
      where,
      ...(passage === null ? [] : [inWords(`“${safeText(passage)}”`)]),
      ...(list === null ? [] : [inWords(safeText(list.rows[list.index] ?? ""))]),
      ...lines(WIDE).map((line) => inWords(plainText(line))),
      ...(notice === null ? [] : [notice.text]),
    ],
    keys: `Keys: ${keys}.`,
    asked: writing === null ? "" : `${writing.label}: ${safeText(writing.text)}`,
  };
}

function inWords(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
