import type { Finding } from "../../checks/finding.ts";
import type { Verification } from "../../verify.ts";

/** What checking again found that was not so before: faults that nobody has accepted, each told once. */
export interface News {
  readonly wrong: readonly Finding[];
  readonly mended: readonly Finding[];
}

/**
 * What became wrong and what was mended between two checks of the same files. A fault is the same when its case,
 * claim, check and code are: it may move, and be told in other words. Of several alike, those that are
 * more or fewer than before are news.
 */
export function newsBetween(before: Verification, after: Verification): News {
  if (before === after) return { wrong: [], mended: [] };
  return { wrong: faultsBeyond(after, before), mended: faultsBeyond(before, after) };
}

/** The faults of one verification that the other has not. */
function faultsBeyond(one: Verification, other: Verification): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of other.findings)
    if (isOpen(finding)) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return one.findings.filter((finding) => {
    if (!isOpen(finding)) return false;
    const key = keyOf(finding);
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
