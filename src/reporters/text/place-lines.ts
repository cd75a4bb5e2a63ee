import type { Finding, Location } from "../../checks/finding.ts";
import { markedLine, markedSentence } from "./marked-sentence.ts";
import type { Palette } from "./palette.ts";
import { wrap } from "./wrap.ts";

/** `sentence`: all of it, with the place underlined. `line`: the line with the place. `none`: where it is, alone. */
export type Shown = "sentence" | "line" | "none";

/** Where something is, as file:line:column (which terminals make a link), and the text there. */
export function placeLines(
  location: Location,
  about: string,
  shown: Shown,
  width: number,
  palette: Palette,
): readonly string[] {
  const head = headLines(tellPlace(location), about, width).map(palette.quiet);
  if (location.excerpt === null || shown === "none") return head;
  const marked = shown === "sentence" ? markedSentence : markedLine;
  return [...head, ...marked(location.excerpt, width - 2, palette).map((line) => `  ${line}`)];
}

/** On one line where both have room. */
function headLines(at: string, about: string, width: number): readonly string[] {
  if (about === "") return wrap(at, width);
  const both = wrap(`${at}  ${about}`, width);
  return both.length === 1 ? both : [...wrap(at, width), ...wrap(about, width)];
}

export function tellPlace({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** The claim and the check that a finding is of, by their ids. */
export function subject({ claim, check }: Finding): string {
  if (claim === null) return "";
  return check === null ? `claim ${claim}` : `claim ${claim}, check ${check}`;
}
