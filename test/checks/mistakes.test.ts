import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";
import { MISTAKES } from "../ledger/mistakes.ts";
import { BESIDE, MISTAKES_IN_PLACES } from "./mistakes-in-places.ts";

const ALL = [...MISTAKES.map(([name, text]) => [name, text] as const), ...MISTAKES_IN_PLACES];

/** What only says that nothing else is known, or follows from the mistake. */
function isBeside({ severity, code }: Finding): boolean {
  return severity === "note" || code === "coverage-incomplete";
}

function findingsOf(text: string): readonly Finding[] {
  const { findings } = verifyExample({ ...BESIDE, "ledger.json": text });
  return findings.filter((finding) => !isBeside(finding));
}

function told(finding: Finding): string {
  const { code, location, message, help, related } = finding;
  const { file, line, column, excerpt } = location;
  const written = excerpt === null ? "" : excerpt.text.slice(excerpt.start, excerpt.end);
  return [
    `  ${code} ${file}:${line}:${column}`,
    `    written  ${written.replace(/\s+/g, " ").slice(0, 100)}`,
    `    says     ${message}`,
    ...related.map(
      (one) => `    see      ${one.location.file}:${one.location.line} ${one.message}`,
    ),
    `    next     ${help}`,
  ].join("\n");
}

describe("what someone is told who wrote a claim by hand and made a mistake", () => {
  const reports = ALL.map(([name, text]) => ({ name, findings: findingsOf(text) }));

  it("is golden", async () => {
    const text = reports.map(({ name, findings }) => [name, ...findings.map(told)].join("\n"));
    await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot("mistakes.golden.txt");
  });

  it.each(reports.map(({ name, findings }) => [name, findings] as const))(
    "%s: has a place, what is written and a next step, in plain words",
    (_, findings) => {
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, help, location } of findings) {
        expect(location.line).toBeGreaterThan(0);
        expect(location.excerpt).not.toBeNull();
        expect(message.length).toBeLessThanOrEqual(300);
        expect(help).toMatch(/\S.*[.?]$/s);
        const words = `${message} ${help}`;
        expect(words).not.toMatch(
          /oneOf|anyOf|\$ref|\$defs|#\/|\/claims\/\d|schema path|must match|additionalProperties/i,
        );
        expect(words).not.toMatch(/undefined|\[object|NaN/);
      }
    },
  );
});
