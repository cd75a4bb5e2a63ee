import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../src/checks/all-checks.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";

function underlinedIn({ location: { excerpt } }: Finding): string {
  return excerpt === null ? "" : excerpt.text.slice(excerpt.start, excerpt.end);
}

function findingsWith(code: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.code === code);
}

describe.each(ALL_CHECKS.map((check) => [check.code, check] as const))("%s", (code, check) => {
  it("is found in its failing example, at the underlined text", () => {
    const { findings } = verifyExample(check.failing());
    const found = findingsWith(code, findings);
    expect(found, findings.map((one) => `${one.code}: ${one.message}`).join("\n")).not.toEqual([]);
    expect(found.map(underlinedIn)).toContain(check.underlined);
  });

  it("is not found in its passing example", () => {
    const { findings } = verifyExample(check.passing());
    expect(findingsWith(code, findings).map((one) => one.message)).toEqual([]);
  });
});
