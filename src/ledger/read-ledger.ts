import * as validators from "../schema/ledger-validators.js";
import type { Case, Claim, Ignored, LedgerRelation, Place, Source } from "./case.ts";
import type { LedgerDefaults } from "./config.ts";
import { type PlacedFault, shown, sortOf } from "./ledger-fault.ts";
import { entriesOf, isObject, itemsOf, ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readClaim } from "./read-claim.ts";
import { readIgnored } from "./read-ignored.ts";
import { type Read, readEntries, readItems, readPart } from "./read-part.ts";
import { readRelations } from "./read-relation.ts";
import { readSource } from "./read-source.ts";
import { resolvePath } from "./resolve-path.ts";

/** A claim as a ledger file has it: its id as written (null where none can be told), and what was read of it. */
export interface ClaimEntry {
  readonly id: string | null;
  readonly place: Place;
  readonly read: Read<Claim>;
}

/** What a ledger.json holds, before its ids are linked. */
export interface LedgerContents {
  readonly readings: Case["readings"];
  readonly sources: ReadonlyMap<string, Source>;
  /** The names of all sources, of malformed ones too; null when the ledger's sources cannot be told. */
  readonly sourceNames: ReadonlySet<string> | null;
  /** The paths from the root of all sources, of malformed ones too. */
  readonly sourcePaths: ReadonlySet<string>;
  readonly claims: readonly ClaimEntry[];
  readonly relations: readonly LedgerRelation[];
  /** Whether every relation of the ledger could be read. */
  readonly relationsAreWhole: boolean;
  readonly ignored: readonly Ignored[];
  readonly faults: readonly PlacedFault[];
}

/** A ledger of which nothing can be told. */
export const NOTHING: LedgerContents = {
  readings: "all",
  sources: new Map(),
  sourceNames: null,
  sourcePaths: new Set(),
  claims: [],
  relations: [],
  relationsAreWhole: true,
  ignored: [],
  faults: [],
};

/** Reads what a ledger.json holds: each source, claim and relation by itself. */
export function readLedger(
  value: unknown,
  place: Place,
  folder: string,
  defaults: LedgerDefaults,
): LedgerContents {
  if (!isObject(value))
    return { ...NOTHING, faults: [{ kind: "not-a-ledger", place, actual: sortOf(value) }] };
  const version = ownField(value, "version");
  // A later version may mean anything by the same words, so nothing of it is read.
  if (version !== undefined && version !== 1 && version !== "1")
    return { ...NOTHING, faults: [unknownVersion(version, place)] };
  const outer = readPart({ validator: validators.ledger, owner: "ledger" }, value, place);
  const writtenSources = ownField(value, "sources") ?? {};
  const sources = readEntries(writtenSources, inside(place, "sources"), (source, at, id) =>
    readSource(source, at, id, { folder, language: defaults.language, hedges: defaults.hedges }),
  );
  const relations = readRelations(value, place);
  const claims = readClaims(ownField(value, "claims"), inside(place, "claims"), defaults);
  const ignored = readItems(value, "ignored", place, readIgnored);
  return {
    readings: readingsIn(value, defaults),
    sources: sources.values,
    sourceNames: isObject(writtenSources) ? new Set(Object.keys(writtenSources)) : null,
    sourcePaths: pathsOf(writtenSources, folder),
    claims: claims.claims,
    relations: relations.relations,
    relationsAreWhole: relations.faults.length === 0,
    ignored: ignored.values,
    faults: [
      ...outer.faults.map((fault) => aboutVersion(fault, version, place)),
      ...claims.faults,
      ...sources.faults,
      ...relations.faults,
      ...ignored.faults,
    ],
  };
}

function readingsIn(ledger: unknown, { readings }: LedgerDefaults): Case["readings"] {
  const written = ownField(ledger, "readings");
  return written === "strict" || written === "all" ? written : readings;
}

/** The claims of a list, and that it has more of them than are read. */
export interface ReadClaims {
  readonly claims: readonly ClaimEntry[];
  readonly faults: readonly PlacedFault[];
}

/** Reads each claim of a list by itself, up to the limit; what is no list has none. */
export function readClaims(list: unknown, place: Place, { limits }: LedgerDefaults): ReadClaims {
  const items = itemsOf(list);
  const limit = limits.claims;
  const claims = items.slice(0, limit).map((value, index) => entryOf(value, inside(place, index)));
  if (items.length <= limit) return { claims, faults: [] };
  return { claims, faults: [{ kind: "too-many-claims", place, count: items.length, limit }] };
}

/** Reads one claim, with its id even where the rest is malformed. */
export function entryOf(value: unknown, place: Place): ClaimEntry {
  const id = ownField(value, "id");
  return { id: typeof id === "string" ? id : null, place, read: readClaim(value, place) };
}

/** The fault, told as one of the version when it is of that field. */
function aboutVersion(fault: PlacedFault, version: unknown, ledger: Place): PlacedFault {
  if (fault.kind === "missing-field" && fault.name === "version")
    return { kind: "no-version", place: ledger };
  const isOfVersion = fault.place.pointer === inside(ledger, "version").pointer;
  return isOfVersion ? unknownVersion(version, ledger) : fault;
}

function unknownVersion(version: unknown, ledger: Place): PlacedFault {
  const actual = typeof version === "string" ? JSON.stringify(version) : shown(version);
  return { kind: "unknown-version", place: inside(ledger, "version"), actual };
}

function pathsOf(sources: unknown, folder: string): ReadonlySet<string> {
  return new Set(
    entriesOf(sources).flatMap(([, source]) => {
      const path = ownField(source, "path");
      const resolved = typeof path === "string" ? resolvePath(folder, path) : null;
      return resolved?.kind === "path" ? [resolved.path] : [];
    }),
  );
}
