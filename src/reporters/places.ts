import type { Finding, Location, Related } from "../checks/finding.ts";
import type { JsonMap } from "../json/json-map.ts";
import { locate, mapJson } from "../json/locate.ts";
import type { Place } from "../ledger/case.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import type { Verification, VerifiedCase } from "../verify.ts";
import type { Run } from "./run.ts";

/** Where a report shows a finding, and the other places that have to do with it. */
export interface Places {
  readonly main: Location;
  readonly others: readonly Related[];
}

/**
 * Says of each finding where to show it: on the line that a change touches, so that a reviewer sees it
 * there. That is its own place if the change touches it, else the ledger's entry of its claim, else a
 * related place; and its own place where the change touches none of them.
 */
export function placesIn(
  verification: Verification,
  { changed }: Run,
): (finding: Finding) => Places {
  if (changed === null) return ({ location, related }) => ({ main: location, others: related });
  const locateEntry = entriesOf(verification);
  return (finding) => {
    const { location, related } = finding;
    const entry = locateEntry(finding);
    const candidates: readonly Related[] = [
      { location, message: "the text that it is about" },
      ...(entry === null ? [] : [{ location: entry, message: "the claim in the ledger" }]),
      ...related,
    ];
    const isTouched = ({ location: { file, line, endLine } }: Related) =>
      (changed.get(file) ?? []).some(([first, last]) => line <= last && first <= endLine);
    const main = candidates.find(isTouched) ?? candidates[0];
    return {
      main: main?.location ?? location,
      others: candidates.filter((one) => one !== main),
    };
  };
}

/** Finds the entry of a finding's claim in its ledger; each ledger is looked through when it is first asked for. */
function entriesOf({ cases }: Verification): (finding: Finding) => Location | null {
  const byName = new Map(cases.map((verified) => [verified.case.name, verified]));
  const opened = new Map<string, Opened | null>();
  return ({ case: name, claim }) => {
    const verified = byName.get(name);
    const place = claim === null ? undefined : verified?.case.claims.get(claim)?.place;
    if (verified === undefined || place === undefined) return null;
    const known = opened.get(place.file);
    const ledger = known === undefined ? openLedger(verified, place.file) : known;
    opened.set(place.file, ledger);
    return ledger === null ? null : locationIn(ledger, place);
  };
}

interface Opened {
  readonly map: JsonMap;
  readonly lines: ReturnType<typeof indexLines>;
}

function openLedger({ ledgers }: VerifiedCase, file: string): Opened | null {
  const found = ledgers.find(({ path }) => path === file);
  if (found?.kind !== "loaded") return null;
  return { map: mapJson(found.text), lines: indexLines(found.text) };
}

function locationIn({ map, lines }: Opened, place: Place): Location | null {
  const span = locate(map, place.pointer, place.part);
  if (span === null) return null;
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  return {
    file: place.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: null,
  };
}
