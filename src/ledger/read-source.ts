import * as validators from "../schema/ledger-validators.js";
import type { Column, Place, Source } from "./case.ts";
import type { HedgeReach } from "./config.ts";
import { dateFaults } from "./date-faults.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { entriesOf, ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { type Read, readEntries, readPart } from "./read-part.ts";
import { resolvePath } from "./resolve-path.ts";

const SPARE = ["title", "dated", "origin", "retrieved", "sha256", "note"] as const;

/** The folder of a ledger (from the root), and the language of sources that do not say theirs. */
interface Surroundings {
  readonly folder: string;
  readonly language: string;
  readonly hedges: HedgeReach;
}

/** Reads one source of a ledger. */
export function readSource(
  value: unknown,
  place: Place,
  id: string,
  { folder, language, hedges }: Surroundings,
): Read<Source> {
  const outer = readPart(
    { validator: validators.source, owner: "source", spare: SPARE },
    value,
    place,
  );
  const columns = readEntries(ownField(value, "columns"), inside(place, "columns"), readColumn);
  const faults = [...outer.faults, ...columns.faults];
  const written = outer.value;
  if (written === null || columns.values.size < entriesOf(written.columns).length)
    return { value: null, faults };
  const resolved = resolvePath(folder, written.path);
  if (resolved.kind === "bad") {
    const fault: PlacedFault = {
      kind: "bad-path",
      place: inside(place, "path"),
      actual: written.path,
      reason: resolved.reason,
    };
    return { value: null, faults: [...faults, fault] };
  }
  const { dated = null, retrieved = null } = written;
  const badDates = dateFaults({ dated, retrieved }, "day", place);
  const source: Source = {
    id,
    place,
    path: resolved.path,
    role: written.role,
    title: written.title ?? null,
    format: written.format ?? formatOf(resolved.path),
    dated: badDates.some((fault) => fault.place.pointer.endsWith("/dated")) ? null : dated,
    language: written.language ?? language,
    hedges,
    sha256: written.sha256?.toLowerCase() ?? null,
    rounding: written.rounding ?? "either",
    readings: written.readings ?? null,
    roundedTo: written.rounded_to ?? null,
    key: written.key ?? null,
    columns: columns.values,
    origin: written.origin ?? null,
    retrieved,
    note: written.note ?? null,
  };
  return { value: source, faults: [...faults, ...badDates] };
}

function readColumn(value: unknown, place: Place): Read<Column> {
  const read = readPart({ validator: validators.column, owner: "column" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { unit = null, scale = null, rounded_to: roundedTo = null } = read.value;
  return { value: { unit, scale, roundedTo }, faults: read.faults };
}

/** How a file is read when the ledger does not say: by the ending of its name. */
function formatOf(path: string): Source["format"] {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === "md" || ending === "markdown") return "markdown";
  if (ending === "csv" || ending === "tsv") return "csv";
  return ending === "json" ? "json" : "plain";
}
