import type { Finding } from "../../checks/finding.ts";
import type { ImpliedValue } from "../../evaluate/network/judged-network.ts";
import { type ClaimResult, VERDICTS, type Verdict } from "../../evaluate/result.ts";
import type { OpenFault } from "../../reporters/news/news.ts";
import type { Position } from "../../text/line-index.ts";
import type { CaseConflict, CheckedCase } from "./checked-case.ts";
import type { Gaps } from "./gaps.ts";

/** A claim as the screens list it. What lists need of all claims stands first; the rest is asked of the few that are seen. */
export interface Entry {
  readonly kind: "claim";
  readonly owner: CheckedCase;
  readonly id: string;
  /** What it is called in a list. */
  readonly text: string;
  readonly verdict: Verdict;
  /** Its line in the document under check, from 1; null for a claim that stands elsewhere or nowhere. */
  readonly line: number | null;
  /** Whether all that is wrong with it is accepted, and something is. */
  readonly isAccepted: boolean;
  /** Its findings, by their places in the list of findings. */
  readonly findings: readonly number[];
  readonly result: ClaimResult;
  /** What all claims of its case imply of it, where that is more than it says itself. */
  readonly implied: ImpliedValue | null;
  /** Where the ledger has it. */
  readonly ledgerPlace: Position;
}

/** Items of which few are looked at: an array, or what makes them when they are asked for. */
export interface List<Item> {
  readonly length: number;
  readonly at: (index: number) => Item | undefined;
}

/** All claims in the order in which a reader of the documents meets them, and all findings. */
export interface Catalogue {
  readonly cases: readonly CheckedCase[];
  readonly entries: readonly Entry[];
  /** A claim by "case/claim". */
  readonly find: (key: string) => Entry | undefined;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** How many claims fail and are accepted. */
  readonly acceptedCount: number;
  /** By case, the worst first, then in the order of the files. */
  readonly findings: List<Finding>;
  /** The errors that nobody has accepted: what the next check is held against. */
  readonly openFaults: () => readonly OpenFault[];
  /** The ledger files that could not be read, each with why. */
  readonly brokenLedgers: () => ReadonlyMap<string, string>;
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
  return claimKey(entry.owner.case.name, entry.id);
}

export function claimKey(caseName: string, claim: string): string {
  return `${caseName}/${claim}`;
}

export function findingsOf({ findings }: Catalogue, entry: Entry): readonly Finding[] {
  return entry.findings.flatMap((index) => findings.at(index) ?? []);
}

/** How many of some claims have each verdict. */
export function countVerdicts(entries: readonly Entry[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    unanchored: 0,
    contradicted: 0,
    implausible: 0,
    undetermined: 0,
    unsupported: 0,
    consistent: 0,
    confirmed: 0,
  };
  for (const { verdict } of entries) counts[verdict] += 1;
  return counts;
}

/** How many claims have each verdict, in the order of the verdicts, without those that none has. */
export function presentVerdicts(
  counts: Catalogue["counts"],
): readonly (readonly [Verdict, number])[] {
  return VERDICTS.flatMap((verdict) =>
    counts[verdict] === 0 ? [] : [[verdict, counts[verdict]] as const],
  );
}
