import { type Line, lineOf, type Segment, type Style } from "../text/line.ts";
import { wrapText } from "../text/wrapping.ts";

/** The columns of the labels at the left of a claim's lines. */
export const LABEL_WIDTH = 12;

/** Lines with a label before the first one and room of the same width before the others. */
export function labelled(label: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => [labelOf(index === 0 ? label : ""), ...line]);
}

/** A sentence with a label, wrapped. */
export function labelledText(
  label: string,
  text: string,
  width: number,
  style: Style = "plain",
): readonly Line[] {
  return labelled(label, wrapText(text, width - LABEL_WIDTH, style));
}

function labelOf(label: string): Segment {
  return { text: label.padEnd(LABEL_WIDTH), style: "dim" };
}

/** A blank line between parts. */
export const BLANK: readonly Line[] = [lineOf("")];
