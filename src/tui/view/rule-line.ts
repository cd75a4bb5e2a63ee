import { clip, type Line, segment, widthOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";

/** A horizontal rule that names the pane below it; the one that the keys go to is marked. */
export interface Rule {
  readonly title: string;
  readonly note: string;
  readonly isFocused: boolean;
}

export function ruleLine({ title, note, isFocused }: Rule, width: number, look: Look): Line {
  const { horizontal, selection, ellipsis } = look.signs;
  const lead = segment(
    `${horizontal}${isFocused ? selection : horizontal} `,
    isFocused ? "selected" : "dim",
  );
  const tail = note === "" ? [] : [segment(` ${note} ${horizontal}`, "dim")];
  const room = width - widthOf(tail) - 2;
  const head = clip([lead, segment(`${title} `, isFocused ? "selected" : "plain")], room, ellipsis);
  const rest = Math.max(0, width - widthOf(head) - widthOf(tail));
  return [...head, segment(horizontal.repeat(rest), "dim"), ...tail];
}
