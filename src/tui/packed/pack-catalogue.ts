import { VERDICTS } from "../../evaluate/result.ts";
import { type Catalogue, type Entry, keyOf } from "../state/catalogue.ts";
import type { CheckedCase } from "../state/checked-case.ts";
import type {
  PackedCase,
  PackedCatalogue,
  PackedClaims,
  PackedDetails,
} from "./packed-catalogue.ts";
import { packShelf } from "./shelf.ts";
import { packTexts } from "./text-column.ts";

/** Packs a catalogue that has all of it in memory. */
export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const { cases, entries, findings, gaps, conflicts } = catalogue;
  const numbers = new Map(cases.map((one, number) => [one, number]));
  const numberOf = (owner: CheckedCase): number => numbers.get(owner) ?? 0;
  return {
    cases: cases.map(packCase),
    claims: packClaims(entries, numberOf),
    findings: packShelf(Array.from({ length: findings.length }, (_, index) => findings.at(index))),
    openFaults: catalogue.openFaults(),
    brokenLedgers: catalogue.brokenLedgers(),
    gaps: {
      ...gaps,
      list: gaps.list.map(({ owner, source: { id }, statement, line }) => {
        return { owner: numberOf(owner), source: id, statement, line };
      }),
    },
    conflicts: conflicts.map((one) => ({ ...one, owner: numberOf(one.owner) })),
  };
}

function packCase({ case: { name, folder, sources }, sources: read }: CheckedCase): PackedCase {
  return {
    case: { name, folder, sources },
    sources: Array.from(read.values(), ({ id, path, lines: { text } }) => ({ id, path, text })),
  };
}

function packClaims(
  entries: readonly Entry[],
  numberOf: (owner: CheckedCase) => number,
): PackedClaims {
  let end = 0;
  const findingEnds = Uint32Array.from(entries, ({ findings }) => {
    end += findings.length;
    return end;
  });
  const keys = entries.map((entry, index) => ({ key: keyOf(entry), index }));
  // Of several with one key the last counts, as in a map.
  keys.sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  return {
    owners: Uint32Array.from(entries, ({ owner }) => numberOf(owner)),
    ids: packTexts(entries.map(({ id }) => id)),
    texts: packTexts(entries.map(({ text }) => text)),
    verdicts: Uint8Array.from(entries, ({ verdict }) => VERDICTS.indexOf(verdict)),
    lines: Uint32Array.from(entries, ({ line }) => line ?? 0),
    accepted: Uint8Array.from(entries, ({ isAccepted }) => Number(isAccepted)),
    findings: Uint32Array.from(entries.flatMap(({ findings }) => findings)),
    findingEnds,
    byKey: Uint32Array.from(keys, ({ index }) => index),
    details: packShelf(entries.map(detailsOf)),
  };
}

function detailsOf(entry: Entry): PackedDetails {
  const { result, implied } = entry;
  const ledgerPlace = result.stood.kind === "printed" ? null : entry.ledgerPlace;
  return { result, implied, ledgerPlace };
}
