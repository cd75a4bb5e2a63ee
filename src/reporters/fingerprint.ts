import type { Finding } from "../checks/finding.ts";
import type { Verification } from "../verify.ts";
import { sha256 } from "./sha256.ts";

/**
 * What a fault is known by from one run to the next: its case, claim, check and code, and the printed
 * texts of all that it is about. No line and no count, so that a fault keeps it wherever it moves, and a
 * figure that changes makes another. Faults that are alike in all of this are numbered.
 */
export function fingerprintsOf({ cases, findings }: Verification): ReadonlyMap<Finding, string> {
  const byCase = new Map(
    cases.map(({ case: { name }, claims }) => [
      name,
      new Map(claims.map((result) => [result.claim.id, result])),
    ]),
  );
  const counts = new Map<string, number>();
  const prints = new Map<Finding, string>();
  for (const finding of findings) {
    const result =
      finding.claim === null ? undefined : byCase.get(finding.case)?.get(finding.claim);
    const check = result?.checks.find(({ id }) => id === finding.check);
    const texts =
      check === undefined
        ? [markedIn(finding)]
        : [...check.texts].sort(([one], [other]) => (one < other ? -1 : 1)).flat();
    const { code, claim } = finding;
    const key = JSON.stringify([code, finding.case, claim, finding.check, ...texts]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    prints.set(finding, sha256(count === 1 ? key : `${key} ${count}`).slice(0, 32));
  }
  return prints;
}

/** The text that a finding points at, in the file that it points into. */
function markedIn({ location: { file, excerpt } }: Finding): string {
  return excerpt === null ? file : `${file}: ${excerpt.text.slice(excerpt.start, excerpt.end)}`;
}
