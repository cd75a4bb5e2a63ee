import { type Names, nearestWithin } from "../text/nearest-name.ts";
import type { Case, Claim } from "./case.ts";
import { DEFAULT_CONFIG, type LedgerDefaults } from "./config.ts";
import type { LedgerFault, PlacedFault } from "./ledger-fault.ts";
import { type Known, linkClaim, linkIgnored, linkRelation, relationsByClaim } from "./link.ts";
import type { CaseFiles, LoadedLedgerFile } from "./loaded.ts";
import { localClaim, localRelation } from "./local-ids.ts";
import { inside } from "./place.ts";
import { quoteFigures } from "./quote-figures.ts";
import { type FileRead, readFurtherFile, readMainFile } from "./read-files.ts";
import type { ClaimEntry } from "./read-ledger.ts";
import { fileIn, nameIn } from "./resolve-path.ts";

/** A case, its ledger files (without those that are sources of it), and what is wrong with them. */
export interface Reading {
  readonly case: Case;
  readonly files: readonly LoadedLedgerFile[];
  /** The ids of all claims, of malformed ones too; null where a damaged file may hold more. */
  readonly claimIds: Names | null;
  readonly faults: readonly LedgerFault[];
}

/** How many names may be compared in search of those that were meant: far less than a second's work. */
const COMPARISONS = 200_000;

/** Reads the ledger files of a case: ledger.json, then further ones in the order of their names. Never throws. */
export function readCase(
  { folder, name, files }: CaseFiles,
  defaults: LedgerDefaults = DEFAULT_CONFIG,
): Reading {
  const mainPath = fileIn(folder, "ledger.json");
  const main = readMainFile(
    files.find(({ path }) => path === mainPath) ?? missing(mainPath),
    folder,
    defaults,
  );
  const { sourcePaths, sourceNames, readings, sources, relationsAreWhole, ignored } = main.contents;
  // Without the sources nobody can tell which of the other files are claims.
  const further = sourceNames === null ? [] : furtherFiles(files, folder, sourcePaths);
  const reads = [main, ...further.map((file) => readFurtherFile(file, defaults))];

  const entries = reads.flatMap(({ contents }) => contents.claims);
  const relations = main.contents.relations.map((each) => localRelation(each, name));
  const { claims, firsts, duplicates } = distinct(entries, name);
  const known: Known = {
    claims: firsts,
    sources: sourceNames,
    relations: relationsByClaim(relations),
    relationsAreWhole,
    nearest: nearestWithin(COMPARISONS),
  };
  const placed = [
    ...reads.flatMap(({ contents }) => contents.faults),
    ...flattened(entries, ({ read }) => read.faults),
    ...duplicates,
    ...flattened(claims.values(), (claim) => linkClaim(claim, firsts.get(claim.id), known)),
    ...relations.flatMap((relation) => linkRelation(relation, known)),
    ...ignored.flatMap((each) => linkIgnored(each, known)),
  ];
  return {
    case: {
      name,
      folder,
      readings,
      sources,
      claims,
      relations,
      ignored,
    },
    files: reads.map(({ file }) => file),
    claimIds: reads.some(({ isDamaged }) => isDamaged) ? null : firsts,
    faults: [
      ...reads.flatMap(({ faults }) => faults),
      ...quoteFigures(withoutEchoes(placed, reads), reads),
    ],
  };
}

function missing(path: string): LoadedLedgerFile {
  return { kind: "fault", path, fault: { kind: "missing" } };
}

/** The further ledger files of a case, in the order of their names. */
function furtherFiles(
  files: readonly LoadedLedgerFile[],
  folder: string,
  sourcePaths: ReadonlySet<string>,
): readonly LoadedLedgerFile[] {
  return files
    .filter(({ path }) => {
      const name = nameIn(folder, path);
      if (name === null || !name.endsWith(".json")) return false;
      return name !== "ledger.json" && name !== "vouch.json" && !sourcePaths.has(path);
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The faults of each, in one list: as flatMap gives it, without as many empty lists as there are claims. */
function flattened<Each>(
  all: Iterable<Each>,
  faultsOf: (each: Each) => readonly PlacedFault[],
): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (const each of all) for (const fault of faultsOf(each)) faults.push(fault);
  return faults;
}

interface Distinct {
  /** The claims that were read, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The first entry of each id, of malformed claims too. */
  readonly firsts: ReadonlyMap<string, ClaimEntry>;
  readonly duplicates: readonly PlacedFault[];
}

/** The claims, each id once: of two entries with one id, the first has it. */
function distinct(entries: readonly ClaimEntry[], caseName: string): Distinct {
  const firsts = new Map<string, ClaimEntry>();
  const claims = new Map<string, Claim>();
  const duplicates: PlacedFault[] = [];
  for (const entry of entries) {
    const { id } = entry;
    if (id === null) continue;
    const first = firsts.get(id);
    if (first !== undefined) {
      const place = inside(entry.place, "id");
      duplicates.push({ kind: "duplicate-id", place, id, first: inside(first.place, "id") });
      continue;
    }
    firsts.set(id, entry);
    const claim = entry.read.value;
    if (claim !== null) claims.set(id, localClaim(claim, caseName));
  }
  return { claims, firsts, duplicates };
}

/**
 * The faults without those that may only be echoes of a damaged file. Of a damaged ledger.json not
 * even the sources are sure, nor therefore which of the other files are claims.
 */
function withoutEchoes(
  faults: readonly PlacedFault[],
  reads: readonly FileRead<unknown>[],
): readonly PlacedFault[] {
  const damaged = new Set(reads.filter(({ isDamaged }) => isDamaged).map(({ file }) => file.path));
  if (damaged.size === 0) return faults;
  if (reads[0]?.isDamaged) return [];
  return faults.filter(({ kind, place }) => !damaged.has(place.file) && !LOOKED_UP.has(kind));
}

const LOOKED_UP: ReadonlySet<PlacedFault["kind"]> = new Set<PlacedFault["kind"]>([
  "unknown-claim",
  "unknown-source",
  "unknown-check",
]);
