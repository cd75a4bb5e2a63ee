import type { Finding } from "../../checks/finding.ts";
import { headline } from "./finding-block.ts";
import { labelled } from "./labelled.ts";
import type { Palette } from "./palette.ts";
import { placeLines, subject, tellPlace } from "./place-lines.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";
/** Of more notes of one code only the first few are shown with their lines; the JSON report has them all. */
const MOST_IN_FULL = 5;
const FIRST_IN_FULL = 3;

/** Notes of one code with the same next step, which is told once: each with its line and its place underlined, or of many the first. */
export function noteBlock(
  notes: readonly Finding[],
  width: number,
  palette: Palette,
): readonly string[] {
  const [first] = notes;
  if (first === undefined) return [];
  const inner = width - INDENT.length;
  const times = notes.length === 1 ? "" : ` (${notes.length})`;
  const inFull = notes.length > MOST_IN_FULL ? notes.slice(0, FIRST_IN_FULL) : notes;
  const below = [
    ...inFull.flatMap((note) => noteLines(note, inner, palette)),
    ...labelled("also", listed(notes.slice(inFull.length), first), inner),
    ...labelled("next", first.help, inner),
  ];
  return headline(first, `note: ${first.code}${times}`, width, palette).concat(
    below.map((line) => INDENT + line),
  );
}

/** Each by its claim and place; its file only where that is not the one of the first. */
function listed(notes: readonly Finding[], first: Finding): string {
  return notes
    .map(({ claim, location }) => {
      const { file, line, column } = location;
      const place = file === first.location.file ? `${line}:${column}` : tellPlace(location);
      return claim === null ? place : `${claim} (${place})`;
    })
    .join(", ");
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
