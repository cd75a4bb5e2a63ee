import type { JsonFault, SyntaxProblem } from "../json/json-fault.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Place } from "./case.ts";
import type { LedgerDefaults } from "./config.ts";
import { type PlacedFault, sortOf, type UnplacedFault } from "./ledger-fault.ts";
import type { LoadedLedgerFile } from "./loaded.ts";
import { isObject, ownField } from "./own-field.ts";
import { keyOf } from "./place.ts";
import {
  type ClaimEntry,
  entryOf,
  type LedgerContents,
  NOTHING,
  readClaims,
  readLedger,
} from "./read-ledger.ts";

/** What one file holds, with what is wrong with it as a file and as JSON. */
export interface FileRead<Contents> {
  readonly file: LoadedLedgerFile;
  readonly contents: Contents;
  readonly faults: readonly UnplacedFault[];
  /**
   * Whether what was recovered may be less than what was meant. Then whatever else looks wrong may
   * be no more than an echo of that, and a claim that seems to be missing may be there.
   */
  readonly isDamaged: boolean;
}

/** What a further ledger file holds, before its ids are linked. */
export interface FurtherContents {
  readonly claims: readonly ClaimEntry[];
  readonly faults: readonly PlacedFault[];
}

/** Reads the ledger.json of a case that lies in a folder. */
export function readMainFile(
  file: LoadedLedgerFile,
  folder: string,
  defaults: LedgerDefaults,
): FileRead<LedgerContents> {
  return readFile(file, NOTHING, (value, place) => readLedger(value, place, folder, defaults));
}

/** Reads a further ledger file: a list of claims, or one bare claim. */
export function readFurtherFile(
  file: LoadedLedgerFile,
  defaults: LedgerDefaults,
): FileRead<FurtherContents> {
  return readFile(file, { claims: [], faults: [] }, (value, place) =>
    furtherContents(value, place, defaults),
  );
}

function readFile<Contents>(
  file: LoadedLedgerFile,
  nothing: Contents,
  read: (value: unknown, place: Place) => Contents,
): FileRead<Contents> {
  const { path } = file;
  if (file.kind === "fault") {
    const fault: UnplacedFault = { kind: "file", file: path, fault: file.fault };
    return { file, contents: nothing, faults: [fault], isDamaged: true };
  }
  const { value, faults } = parseJson(file.text);
  return {
    file,
    contents:
      value === undefined ? nothing : read(value, { file: path, pointer: "", part: "value" }),
    faults: faults.map((fault) => ({ kind: "json", file: path, fault })),
    isDamaged: faults.some(isDamaging),
  };
}

function furtherContents(value: unknown, place: Place, defaults: LedgerDefaults): FurtherContents {
  if (Array.isArray(value)) return readClaims(value, place, defaults);
  if (!isObject(value))
    return { claims: [], faults: [{ kind: "not-claims", place, actual: sortOf(value) }] };
  const field = LEDGER_FIELDS.find((name) => ownField(value, name) !== undefined);
  if (field === undefined) return { claims: [entryOf(value, place)], faults: [] };
  return { claims: [], faults: [{ kind: "second-ledger", place: keyOf(place, field), field }] };
}

/** What only a ledger.json has. */
const LEDGER_FIELDS = ["version", "sources", "claims", "relations", "ignored"] as const;

function isDamaging(fault: JsonFault): boolean {
  return fault.kind === "too-deep" || (fault.kind === "syntax" && !MENDED.has(fault.problem));
}

/** Mistakes after which it is still plain what was meant. */
const MENDED: ReadonlySet<SyntaxProblem> = new Set<SyntaxProblem>([
  "trailing-comma",
  "missing-comma",
  "missing-colon",
  "comment",
  "single-quotes",
  "curly-quotes",
  "unquoted-key",
]);
