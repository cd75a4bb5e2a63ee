import type { EvaluateFault } from "../evaluate/result.ts";
import { nodeAt } from "../json/locate.ts";
import type { Place } from "../ledger/case.ts";
import type { LedgerFault } from "../ledger/ledger-fault.ts";
import type { LedgerText } from "./ledger-text.ts";
import type { TextEdit } from "./text-edit.ts";

/** A word of a ledger that is surely meant otherwise: the place of its value, and what both say. */
export interface Correction {
  readonly kind: "name" | "quotes";
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly edit: TextEdit;
}

/**
 * What can be put right without a doubt in the words of ledgers: the id of a claim, check or source that nothing
 * has while something nearly of that name is there, and a figure without its quotation marks.
 */
export function correctNames(
  faults: readonly LedgerFault[],
  ledgers: ReadonlyMap<string, LedgerText | null>,
): readonly Correction[] {
  return faults.flatMap((fault) => {
    switch (fault.kind) {
      case "unknown-claim":
        return corrected(fault.place, fault.id, fault.nearest, ledgers);
      case "unknown-source":
        return corrected(fault.place, fault.name, fault.nearest, ledgers);
      case "unknown-check":
        return corrected(fault.place, fault.check, fault.nearest, ledgers);
      case "figure-as-number":
        return quoted(fault.place, fault.write, ledgers);
      default:
        return [];
    }
  });
}

/** The same for the names within a formula: each fault is about one of them. */
export function correctFormulas(
  faults: readonly EvaluateFault[],
  ledgers: ReadonlyMap<string, LedgerText | null>,
): readonly Correction[] {
  return faults.flatMap((fault) => {
    if (fault.kind !== "unknown-name" || fault.nearest === null) return [];
    const { name, nearest } = fault;
    const place = { ...fault.place, pointer: `${fault.place.pointer}/formula` };
    const found = valueAt(place, ledgers);
    // Only where the formula is written without escapes do its offsets fit the file.
    if (found === null || found.raw.slice(1 + name.start, 1 + name.end) !== name.id) return [];
    const start = found.span.start + 1 + name.start;
    const edit = { span: { start, end: start + name.id.length }, text: nearest };
    return [{ kind: "name", place, before: name.id, after: nearest, edit } as const];
  });
}

function corrected(
  place: Place,
  before: string,
  after: string | null,
  ledgers: ReadonlyMap<string, LedgerText | null>,
): readonly Correction[] {
  const found = valueAt(place, ledgers);
  if (after === null || found === null || found.raw !== JSON.stringify(before)) return [];
  const edit = { span: found.span, text: JSON.stringify(after) };
  return [{ kind: "name", place, before, after, edit }];
}

function quoted(
  place: Place,
  write: string,
  ledgers: ReadonlyMap<string, LedgerText | null>,
): readonly Correction[] {
  const found = valueAt(place, ledgers);
  if (found === null || !/^-?[\d.]/.test(found.raw)) return [];
  const edit = { span: found.span, text: write };
  return [{ kind: "quotes", place, before: found.raw, after: write, edit }];
}

function valueAt({ file, pointer, part }: Place, ledgers: ReadonlyMap<string, LedgerText | null>) {
  const ledger = ledgers.get(file) ?? null;
  if (ledger === null || part === "key") return null;
  const node = nodeAt(ledger.map, pointer);
  if (node === null) return null;
  const { span } = node;
  return { span, raw: ledger.text.slice(span.start, span.end) };
}
