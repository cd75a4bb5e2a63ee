import type { Finding } from "../../checks/finding.ts";
import { type ClaimResult, VERDICTS, type Verdict } from "../../evaluate/result.ts";
import { positionAt } from "../../text/line-index.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { type CaseConflict, claimOfMember, conflictsOf } from "./conflicts.ts";
import { type Gaps, gapsOf } from "./gaps.ts";

/** A claim as the screens list it. */
export interface Entry {
  readonly kind: "claim";
  readonly owner: VerifiedCase;
  readonly result: ClaimResult;
  /** Its line in the document under check, from 1; null for a claim that stands elsewhere or nowhere. */
  readonly line: number | null;
}

/** All claims in the order in which a reader of the documents meets them, and the findings of each. */
export interface Catalogue {
  readonly verification: Verification;
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** How many claims fail and are accepted. */
  readonly acceptedCount: number;
  /** By key of the claim. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What of the documents no claim records. */
  readonly gaps: Gaps;
  readonly conflicts: readonly CaseConflict[];
  /** The first conflict that a claim takes part in, by the key of the claim. */
  readonly conflictOf: ReadonlyMap<string, number>;
  /** Whether more than one case is listed, each under a heading. */
  readonly hasHeadings: boolean;
}

/** What tells a claim from all others. */
export function keyOf(entry: Entry): string {
  return claimKey(entry.owner.case.name, entry.result.claim.id);
}

export function claimKey(caseName: string, claim: string): string {
  return `${caseName}/${claim}`;
}

export function catalogueOf(verification: Verification): Catalogue {
  const findings = findingsByClaim(verification.findings);
  const entries = verification.cases.flatMap(entriesOf);
  const counts: Record<Verdict, number> = {
    unanchored: 0,
    contradicted: 0,
    implausible: 0,
    undetermined: 0,
    unsupported: 0,
    consistent: 0,
    confirmed: 0,
  };
  for (const { result } of entries) counts[result.verdict] += 1;
  const hasHeadings = verification.cases.length > 1;
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const gaps = gapsOf(verification);
  const conflicts = conflictsOf(verification);
  const conflictOf = conflictByClaim(conflicts);
  const known = { verification, entries, byKey, counts, findings, gaps, hasHeadings };
  const bare = { ...known, conflicts, conflictOf, acceptedCount: 0 };
  return { ...bare, acceptedCount: countAccepted(bare) };
}

function conflictByClaim(conflicts: readonly CaseConflict[]): ReadonlyMap<string, number> {
  const byClaim = new Map<string, number>();
  for (const [index, one] of conflicts.entries())
    for (const member of one.conflict.members) {
      const key = claimOfMember(one, member);
      if (!byClaim.has(key)) byClaim.set(key, index);
    }
  return byClaim;
}

function countAccepted(catalogue: Catalogue): number {
  return catalogue.findings.size === 0
    ? 0
    : catalogue.entries.filter((entry) => isAccepted(catalogue, entry)).length;
}

/** Whether all that is wrong with a claim is accepted, and something is. */
export function isAccepted(catalogue: Catalogue, entry: Entry): boolean {
  const errors = findingsOf(catalogue, entry).filter(({ severity }) => severity === "error");
  return errors.length > 0 && errors.every(({ accepted }) => accepted !== null);
}

export function findingsOf(catalogue: Catalogue, entry: Entry): readonly Finding[] {
  return catalogue.findings.get(keyOf(entry)) ?? [];
}

/** How many claims have each verdict, in the order of the verdicts, without those that none has. */
export function presentVerdicts(catalogue: Catalogue): readonly (readonly [Verdict, number])[] {
  return VERDICTS.flatMap((verdict) => {
    const count = catalogue.counts[verdict];
    return count === 0 ? [] : [[verdict, count] as const];
  });
}

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.claim === null) continue;
    const key = claimKey(finding.case, finding.claim);
    const own = byClaim.get(key);
    if (own === undefined) byClaim.set(key, [finding]);
    else own.push(finding);
  }
  return byClaim;
}

/** A claim and what it is sorted by: lost ones first, then as the document runs, then evidence, then the implied. */
interface Placed {
  readonly entry: Entry;
  readonly rank: number;
  readonly offset: number;
}

function entriesOf(owner: VerifiedCase): readonly Entry[] {
  return owner.claims
    .map((result) => place(owner, result))
    .sort((a, b) => a.rank - b.rank || a.offset - b.offset)
    .map(({ entry }) => entry);
}

function place(owner: VerifiedCase, result: ClaimResult): Placed {
  const { stood } = result;
  const elsewhere: Entry = { kind: "claim", owner, result, line: null };
  if (stood.kind === "lost") return { entry: elsewhere, rank: 0, offset: 0 };
  if (stood.kind === "implied") return { entry: elsewhere, rank: 3, offset: 0 };
  if (stood.source.role !== "document")
    return { entry: elsewhere, rank: 2, offset: stood.span.start };
  const source = owner.sources.get(stood.source.id);
  const line = source === undefined ? null : positionAt(source.lines, stood.span.start).line;
  return { entry: { ...elsewhere, line }, rank: 1, offset: stood.span.start };
}
