import type { Finding } from "../../checks/finding.ts";
import { indexLines } from "../../text/line-index.ts";
import type { ReadSource } from "../../verify.ts";
import { type Catalogue, countVerdicts, type Entry, keyOf } from "../state/catalogue.ts";
import type { CaseConflict, CheckedCase } from "../state/checked-case.ts";
import { conflictByClaim } from "../state/conflicts.ts";
import type { Gap } from "../state/gaps.ts";
import type { PackedCase, PackedCatalogue } from "./packed-catalogue.ts";
import { ClaimStore, PackedEntry } from "./packed-entry.ts";
import { Unpacked } from "./shelf.ts";

/** The catalogue that was packed: what lists show comes from its columns, the rest is unpacked when it is asked for. */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const cases = packed.cases.map(unpackCase);
  const store = new ClaimStore(packed.claims, cases);
  const { length } = packed.claims.verdicts;
  const entries = Array.from({ length }, (_, index) => new PackedEntry(store, index));
  const conflicts = packed.conflicts.flatMap(({ owner, ...one }): readonly CaseConflict[] => {
    const found = cases[owner];
    return found === undefined ? [] : [{ ...one, owner: found }];
  });
  return {
    cases,
    entries,
    find: (key) => findByKey(entries, packed.claims.byKey, key),
    counts: countVerdicts(entries),
    acceptedCount: packed.claims.accepted.reduce((sum, one) => sum + one, 0),
    findings: new Unpacked<Finding>(packed.findings),
    openFaults: () => packed.openFaults,
    brokenLedgers: () => packed.brokenLedgers,
    gaps: { ...packed.gaps, list: unpackGaps(packed.gaps.list, cases) },
    conflicts,
    conflictOf: conflictByClaim(conflicts),
    hasHeadings: cases.length > 1,
  };
}

function unpackCase({ case: one, sources }: PackedCase): CheckedCase {
  const read = sources.map(({ id, path, text }): ReadSource => {
    return { id, path, lines: indexLines(text) };
  });
  return { case: one, sources: new Map(read.map((source) => [source.id, source])) };
}

function unpackGaps(
  list: PackedCatalogue["gaps"]["list"],
  cases: readonly CheckedCase[],
): readonly Gap[] {
  return list.flatMap(({ owner: number, source: id, statement, line }): readonly Gap[] => {
    const owner = cases[number];
    const source = owner?.sources.get(id);
    return owner === undefined || source === undefined ? [] : [{ owner, source, statement, line }];
  });
}

/** By halving; of several with one key the last. */
function findByKey(entries: readonly Entry[], order: Uint32Array, key: string): Entry | undefined {
  let low = -1;
  let high = order.length - 1;
  const at = (place: number): Entry | undefined => entries[order[place] ?? -1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = at(middle);
    if (entry !== undefined && keyOf(entry) <= key) low = middle;
    else high = middle - 1;
  }
  const found = at(low);
  return found !== undefined && keyOf(found) === key ? found : undefined;
}
