import type { Finding } from "../../checks/finding.ts";
import type { Verification } from "../../verify.ts";

/** What checking again found that was not so before: faults that nobody has accepted, each told once. */
export interface News {
  readonly wrong: readonly Finding[];
  readonly mended: readonly Finding[];
}

/** A fault that nobody has accepted: what tells it from others, and which of the findings tells it. */
export interface OpenFault {
  readonly key: string;
  readonly index: number;
}

/**
 * What became wrong and what was mended between two checks of the same files. A fault is the same when its case,
 * claim, check and code are: it may move, and be told in other words. Of several alike, those that are
 * more or fewer than before are news.
 */
export function newsBetween(before: Verification, after: Verification): News {
  if (before === after) return { wrong: [], mended: [] };
  const one = openFaults(before.findings);
  const other = openFaults(after.findings);
  const told = ({ findings }: Verification, faults: readonly OpenFault[]): readonly Finding[] =>
    faults.flatMap(({ index }) => findings[index] ?? []);
  return {
    wrong: told(after, faultsBeyond(other, one)),
    mended: told(before, faultsBeyond(one, other)),
  };
}

export function openFaults(findings: readonly Finding[]): readonly OpenFault[] {
  return findings.flatMap((finding, index) =>
    isOpen(finding) ? [{ key: keyOf(finding), index }] : [],
  );
}

/** The faults of one check that another has not. */
export function faultsBeyond(
  one: readonly OpenFault[],
  other: readonly OpenFault[],
): readonly OpenFault[] {
  const known = new Map<string, number>();
  for (const { key } of other) known.set(key, (known.get(key) ?? 0) + 1);
  return one.filter(({ key }) => {
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    return count <= 0;
  });
}

function isOpen({ severity, accepted }: Finding): boolean {
  return severity === "error" && accepted === null;
}

function keyOf({ case: name, claim, check, code, location }: Finding): string {
  return JSON.stringify([name, claim, check, code, claim === null ? location.file : null]);
}
