import { parseJson } from "../json/parse-json.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Acceptance, Claim, Place } from "./case.ts";
import { type LedgerFault, type PlacedFault, sortOf } from "./ledger-fault.ts";
import { checksOf, relationsByClaim } from "./link.ts";
import type { LoadedLedgerFile } from "./loaded.ts";
import { entriesOf, isObject, itemsOf, ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readAcceptance } from "./read-acceptance.ts";
import type { Reading } from "./read-case.ts";

/** An acceptance of a gathered file with the claim that it is for. */
interface Gathered {
  readonly claim: string;
  readonly acceptance: Acceptance;
}

/** What a gathered file holds for a case. */
interface ForCase {
  readonly gathered: Gathered[];
  readonly faults: LedgerFault[];
}

/**
 * The readings with the acceptances of a file for all cases, as if each stood at its claim. What is wrong
 * with the file as a whole is told with the first case, what is wrong with an entry with its own.
 */
export function gatherAcceptances(
  readings: readonly Reading[],
  file: LoadedLedgerFile,
): readonly Reading[] {
  const [first] = readings;
  // A file that is named and not there yet holds nothing.
  if (first === undefined || (file.kind === "fault" && file.fault.kind === "missing"))
    return readings;
  const byCase = new Map(
    readings.map(({ case: { name } }): [string, ForCase] => [name, { gathered: [], faults: [] }]),
  );
  const general = byCase.get(first.case.name)?.faults ?? [];
  readEntries(file, byCase, general);
  return readings.map((reading) => {
    const own = byCase.get(reading.case.name);
    return own === undefined ? reading : withGathered(reading, own, file);
  });
}

function readEntries(
  file: LoadedLedgerFile,
  byCase: ReadonlyMap<string, ForCase>,
  general: LedgerFault[],
): void {
  if (file.kind === "fault") {
    general.push({ kind: "file", file: file.path, fault: file.fault });
    return;
  }
  const { value, faults } = parseJson(file.text);
  for (const fault of faults) general.push({ kind: "json", file: file.path, fault });
  if (value === undefined) return;
  const root: Place = { file: file.path, pointer: "", part: "value" };
  const list = ownField(value, "accepted");
  if (!isObject(value) || !Array.isArray(list)) {
    const place = list === undefined ? root : inside(root, "accepted");
    general.push(wrongType(place, list === undefined ? value : list));
    return;
  }
  for (const [index, entry] of itemsOf(list).entries())
    readEntry(entry, inside(root, "accepted", index), byCase, general);
}

function readEntry(
  entry: unknown,
  place: Place,
  byCase: ReadonlyMap<string, ForCase>,
  general: LedgerFault[],
): void {
  const name = ownField(entry, "case");
  const claim = ownField(entry, "claim");
  const own = typeof name === "string" ? byCase.get(name) : undefined;
  // Cases that are not looked at now have entries of their own.
  if (typeof name === "string" && own === undefined) return;
  const faults = own?.faults ?? general;
  for (const field of ["case", "claim"])
    if (isObject(entry) && typeof ownField(entry, field) !== "string")
      faults.push({ kind: "missing-field", place, owner: "acceptance", name: field });
  const rest = isObject(entry)
    ? Object.fromEntries(entriesOf(entry).filter(([key]) => key !== "case" && key !== "claim"))
    : entry;
  const read = readAcceptance(rest, place);
  faults.push(...read.faults);
  if (own !== undefined && typeof claim === "string" && read.value !== null)
    own.gathered.push({ claim, acceptance: read.value });
}

function withGathered(
  reading: Reading,
  { gathered, faults }: ForCase,
  file: LoadedLedgerFile,
): Reading {
  if (gathered.length === 0 && faults.length === 0) return reading;
  const { claims, relations } = reading.case;
  const named = relationsByClaim(relations);
  const found = [...faults, ...gathered.flatMap((one) => linkFaults(one, reading, named))];
  const byClaim = Map.groupBy(gathered, ({ claim }) => claim);
  const extended = new Map(
    [...claims].map(([id, claim]): [string, Claim] => {
      const more = byClaim.get(id)?.map(({ acceptance }) => acceptance) ?? [];
      return [id, more.length === 0 ? claim : { ...claim, accepted: [...claim.accepted, ...more] }];
    }),
  );
  return {
    ...reading,
    case: { ...reading.case, claims: extended },
    files: [...reading.files, file],
    faults: [...reading.faults, ...found],
  };
}

/** That an acceptance is for a claim or a check that the case has not. */
function linkFaults(
  { claim: id, acceptance: { place, check } }: Gathered,
  { case: { claims }, claimIds }: Reading,
  named: ReadonlyMap<string, readonly string[]>,
): readonly PlacedFault[] {
  const claim = claims.get(id);
  if (claim === undefined) {
    // A claim that is there but malformed, or may be in a damaged file, is told of already.
    if (claimIds === null || claimIds.has(id)) return [];
    const nearest = nearestName(id, claims.keys());
    return [{ kind: "unknown-claim", place: inside(place, "claim"), id, nearest }];
  }
  const checks = checksOf(claim, named);
  if (checks.has(check)) return [];
  const nearest = nearestName(check, checks);
  return [{ kind: "unknown-check", place: inside(place, "check"), check, nearest }];
}

function wrongType(place: Place, value: unknown): PlacedFault {
  const sorts = place.pointer === "" ? (["object"] as const) : (["list"] as const);
  return { kind: "wrong-type", place, sorts, actual: sortOf(value), expected: null, example: null };
}
