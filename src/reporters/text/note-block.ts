import type { Finding } from "../../checks/finding.ts";
import { headline } from "./finding-block.ts";
import { labelled } from "./labelled.ts";
import type { Palette } from "./palette.ts";
import { placeLines, subject, tellPlace } from "./place-lines.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";

/** Notes of one code with the same next step, which is told once: each with its line and its place underlined. */
export function noteBlock(
  notes: readonly Finding[],
  width: number,
  palette: Palette,
): readonly string[] {
  const [first] = notes;
  if (first === undefined) return [];
  const inner = width - INDENT.length;
  const times = notes.length === 1 ? "" : ` (${notes.length})`;
  const below = [
    ...notes.flatMap((note) => noteLines(note, inner, palette)),
    ...labelled("next", first.help, inner),
  ];
  return headline(first, `note: ${first.code}${times}`, width, palette).concat(
    below.map((line) => INDENT + line),
  );
}

function noteLines(note: Finding, width: number, palette: Palette): readonly string[] {
  return [
    ...wrap(note.message, width).map(palette.strong),
    ...placeLines(note.location, subject(note), "line", width, palette),
    ...note.related.flatMap(({ message, location }) =>
      labelled("see", `${message} (${tellPlace(location)})`, width),
    ),
  ];
}

/** Notes that follow one another in groups of the same code and next step, in the order of their first. */
export function alike(notes: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const note of notes) {
    const key = JSON.stringify([note.code, note.help]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...groups.values()];
}
