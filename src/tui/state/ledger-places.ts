import type { JsonMap } from "../../json/json-map.ts";
import { locate, mapJson } from "../../json/locate.ts";
import type { Place } from "../../ledger/case.ts";
import { indexLines, type LineIndex, type Position, positionAt } from "../../text/line-index.ts";
import type { VerifiedCase } from "../../verify.ts";

/** A ledger file in which places can be found. */
interface OpenedLedger {
  readonly map: JsonMap;
  readonly lines: LineIndex;
}

const AT_TOP: Position = { line: 1, column: 1 };

/** Where in its file a part of a case's ledger stands; a file is opened when it is first asked about. */
export function ledgerPlaces({ ledgers }: VerifiedCase): (place: Place) => Position {
  const opened = new Map<string, OpenedLedger | null>();
  return ({ file, pointer, part }) => {
    const known = opened.get(file);
    const ledger = known === undefined ? openLedger(ledgers, file) : known;
    opened.set(file, ledger);
    const span = ledger === null ? null : locate(ledger.map, pointer, part);
    return ledger === null || span === null ? AT_TOP : positionAt(ledger.lines, span.start);
  };
}

function openLedger(ledgers: VerifiedCase["ledgers"], file: string): OpenedLedger | null {
  const found = ledgers.find(({ path }) => path === file);
  if (found?.kind !== "loaded") return null;
  return { map: mapJson(found.text), lines: indexLines(found.text) };
}
