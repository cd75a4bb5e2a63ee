import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../src/checks/all-checks.ts";
import { checksPage } from "../../src/reporters/checks/checks-page.ts";
import { findingOfExample } from "../../src/reporters/checks/example-files.ts";
import { textCheck } from "../../src/reporters/checks/text-check.ts";

const COMMITTED = new URL("../../docs/checks.md", import.meta.url);

describe("the page of all checks", () => {
  const page = checksPage();

  it("is committed as the checks make it", () => {
    expect(readFileSync(COMMITTED, "utf8")).toBe(page);
  });

  it("has a section for every check, to which its table leads", () => {
    for (const { code } of ALL_CHECKS) {
      expect(page).toContain(`\n## ${code}\n`);
      expect(page).toContain(`| [${code}](#${code}) |`);
    }
  });

  it("has nothing in it that is not seen", () => {
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
  "vouch explain %s",
  (_, check) => {
    it("tells what it means, and what its failing example is told", () => {
      const text = textCheck(check, { width: 80, color: false });
      const message = findingOfExample(check)?.finding.message ?? "no finding";
      const bare = (words: string) => words.replace(/\s+/g, " ");
      expect(bare(text)).toContain(bare(check.explanation));
      expect(bare(text)).toContain(bare(message).slice(0, 40));
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  },
);
