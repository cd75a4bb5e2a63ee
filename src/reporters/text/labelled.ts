import { wrap } from "./wrap.ts";

/** The columns that a label takes, with the space behind it. */
export const LABEL = 12;

/** A text behind its label, on lines of at most so many columns; no line where there is no text. */
export function labelled(label: string, text: string | null, width: number): readonly string[] {
  if (text === null || text === "") return [];
  return wrap(text, width - LABEL).map(
    (line, index) => (index === 0 ? label : "").padEnd(LABEL) + line,
  );
}
