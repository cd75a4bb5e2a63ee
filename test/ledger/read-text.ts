import { locate } from "../../src/json/locate.ts";
import type { Place } from "../../src/ledger/case.ts";
import type { LedgerFault, PlacedFault } from "../../src/ledger/ledger-fault.ts";
import { type Reading, readCase } from "../../src/ledger/read-case.ts";

/** The reading of a case "story" in claims/story whose files have these texts, by name. */
export function readTexts(texts: Readonly<Record<string, string>>): Reading {
  const files = Object.entries(texts).map(([name, text]) => ({
    kind: "loaded" as const,
    path: `claims/story/${name}`,
    text,
  }));
  return readCase({ folder: "claims/story", name: "story", files });
}

/** The reading of a case whose ledger.json holds this value. */
export function readValue(ledger: unknown): Reading {
  return readTexts({ "ledger.json": JSON.stringify(ledger) });
}

/** The faults of a reading that have a place. */
export function placedFaults({ faults }: Reading): readonly PlacedFault[] {
  return faults.filter((fault) => fault.kind !== "json" && fault.kind !== "file");
}

/** The text of a ledger file at a place. */
export function textAt({ files }: Reading, place: Place): string {
  const file = files.find(({ path }) => path === place.file);
  if (file?.kind !== "loaded") return "";
  const span = locate(file.text, place.pointer, place.part);
  return span === null ? "" : file.text.slice(span.start, span.end);
}

/** Each fault in a line: its kind, and the text at which it points, or the spot of a JSON fault. */
export function told(reading: Reading): readonly string[] {
  return reading.faults.map((fault) => `${fault.kind}: ${pointedAt(fault, reading)}`);
}

function pointedAt(fault: LedgerFault, reading: Reading): string {
  if (fault.kind === "file") return fault.file;
  if (fault.kind !== "json") return textAt(reading, fault.place).replace(/\s+/g, " ");
  const file = reading.files.find(({ path }) => path === fault.file);
  const { start, end } = fault.fault.span;
  const problem = fault.fault.kind === "syntax" ? fault.fault.problem : fault.fault.kind;
  return `${problem} ${file?.kind === "loaded" ? file.text.slice(start, end) : ""}`.trim();
}
