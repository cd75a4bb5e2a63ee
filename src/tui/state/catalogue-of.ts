import type { Finding } from "../../checks/finding.ts";
import type { ImpliedValue } from "../../evaluate/network/judged-network.ts";
import type { ClaimResult, Verdict } from "../../evaluate/result.ts";
import type { Place } from "../../ledger/case.ts";
import { openFaults } from "../../reporters/news/news.ts";
import { type Position, positionAt } from "../../text/line-index.ts";
import { once } from "../../text/once.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { type Catalogue, claimKey, countVerdicts, type Entry, keyOf } from "./catalogue.ts";
import { claimText } from "./claim-text.ts";
import { conflictByClaim, conflictsOf } from "./conflicts.ts";
import { gapsOf } from "./gaps.ts";
import { ledgerPlaces } from "./ledger-places.ts";

/** The catalogue of what was checked, with all of it in memory. */
export function catalogueOf(verification: Verification): Catalogue {
  const { cases, findings } = verification;
  const byClaim = findingsByClaim(findings);
  const entries = cases.flatMap((owner) => entriesOf(owner, findings, byClaim));
  const byKey = once(() => new Map(entries.map((entry) => [keyOf(entry), entry])));
  const conflicts = conflictsOf(verification);
  return {
    cases,
    entries,
    find: (key) => byKey().get(key),
    counts: countVerdicts(entries),
    acceptedCount: entries.filter(({ isAccepted }) => isAccepted).length,
    findings,
    openFaults: once(() => openFaults(findings)),
    brokenLedgers: once(() => brokenLedgers(findings)),
    gaps: gapsOf(verification),
    conflicts,
    conflictOf: conflictByClaim(conflicts),
    hasHeadings: cases.length > 1,
  };
}

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const byClaim = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    if (finding.claim === null) continue;
    const key = claimKey(finding.case, finding.claim);
    const own = byClaim.get(key);
    if (own === undefined) byClaim.set(key, [index]);
    else own.push(index);
  }
  return byClaim;
}

/** The first fault of each ledger file that could not be read as a whole. */
function brokenLedgers(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const broken = new Map<string, string>();
  for (const { isUnchecked, claim, location, message } of findings)
    if (isUnchecked && claim === null && location.file.endsWith(".json"))
      if (!broken.has(location.file)) broken.set(location.file, message);
  return broken;
}

const NO_FINDINGS: readonly number[] = [];

function entriesOf(
  owner: VerifiedCase,
  findings: readonly Finding[],
  byClaim: ReadonlyMap<string, readonly number[]>,
): readonly Entry[] {
  const ledgerPlace = ledgerPlaces(owner);
  return owner.claims
    .map((result): Placed => {
      const own = byClaim.get(claimKey(owner.case.name, result.claim.id)) ?? NO_FINDINGS;
      const { rank, offset, line } = placeOf(owner, result);
      return {
        entry: new CheckedClaim(owner, result, line, own, findings, ledgerPlace),
        rank,
        offset,
      };
    })
    .sort((a, b) => a.rank - b.rank || a.offset - b.offset)
    .map(({ entry }) => entry);
}

/** What a claim is sorted by: lost ones first, then as the document runs, then evidence, then the implied. */
interface Order {
  readonly rank: number;
  readonly offset: number;
}

interface Placed extends Order {
  readonly entry: Entry;
}

function placeOf(
  owner: VerifiedCase,
  { stood }: ClaimResult,
): Order & { readonly line: number | null } {
  if (stood.kind === "lost") return { rank: 0, offset: 0, line: null };
  if (stood.kind === "implied") return { rank: 3, offset: 0, line: null };
  const offset = stood.span.start;
  if (stood.source.role !== "document") return { rank: 2, offset, line: null };
  const source = owner.sources.get(stood.source.id);
  const line = source === undefined ? null : positionAt(source.lines, offset).line;
  return { rank: 1, offset, line };
}

class CheckedClaim implements Entry {
  readonly kind = "claim";
  readonly owner: VerifiedCase;
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly line: number | null;
  readonly isAccepted: boolean;
  readonly findings: readonly number[];
  readonly result: ClaimResult;
  readonly #ledgerPlace: (place: Place) => Position;

  constructor(
    owner: VerifiedCase,
    result: ClaimResult,
    line: number | null,
    own: readonly number[],
    findings: readonly Finding[],
    ledgerPlace: (place: Place) => Position,
  ) {
    this.owner = owner;
    this.id = result.claim.id;
    this.text = claimText(result);
    this.verdict = result.verdict;
    this.line = line;
    this.isAccepted = areAccepted(own.flatMap((index) => findings[index] ?? []));
    this.findings = own;
    this.result = result;
    this.#ledgerPlace = ledgerPlace;
  }

  get implied(): ImpliedValue | null {
    return this.owner.network.implied.get(this.id) ?? null;
  }

  get ledgerPlace(): Position {
    return this.#ledgerPlace(this.result.claim.place);
  }
}

function areAccepted(findings: readonly Finding[]): boolean {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.length > 0 && errors.every(({ accepted }) => accepted !== null);
}
