import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../src/checks/all-checks.ts";
import type { Example } from "../../src/checks/check.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";
import { BROKEN } from "./broken-json.ts";

const CODES = ALL_CHECKS.map((check) => check.code);

function told(files: Example): readonly Finding[] {
  return verifyExample(files).findings.filter(({ code }) => code !== "claim-unsupported");
}

const FROM_EXAMPLES = ALL_CHECKS.flatMap((check) => {
  const findings = verifyExample(check.failing()).findings;
  return findings.filter((finding) => finding.code === check.code);
});
const FROM_BROKEN = Object.entries(BROKEN).map(
  ([name, ledger]) => [name, told({ "ledger.json": ledger })] as const,
);
const ALL = [...FROM_EXAMPLES, ...FROM_BROKEN.flatMap(([, findings]) => findings)];

function tell({ code, severity, location, message, help, related }: Finding): string {
  const { file, line, column, excerpt } = location;
  const shown =
    excerpt === null
      ? ""
      : `\n  > ${excerpt.text.slice(0, excerpt.start)}⟦${excerpt.text.slice(excerpt.start, excerpt.end)}⟧${excerpt.text.slice(excerpt.end)}`;
  const places = related.map(
    (one) =>
      `\n  - ${one.location.file}:${one.location.line}:${one.location.column} ${one.message}`,
  );
  return `${code} ${severity} ${file}:${line}:${column}\n  ${message}\n  ${help}${shown}${places.join("")}\n`;
}

describe("the checks", () => {
  it("have codes of their own, in kebab-case with a hyphen", () => {
    expect(new Set(CODES).size).toBe(CODES.length);
    for (const code of CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    "%s is documented",
    (_, check) => {
      expect(check.summary).toMatch(/^[A-Z“].*\.$/);
      expect(check.summary.length).toBeLessThanOrEqual(100);
      expect(check.explanation).toMatch(/^[A-Z“4].*\.$/);
      expect(check.explanation.length).toBeGreaterThan(check.summary.length);
    },
  );

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    "%s has a passing example that is a near twin of the failing one",
    (_, check) => {
      const failing = check.failing();
      const passing = check.passing();
      const names = new Set([...Object.keys(failing), ...Object.keys(passing)]);
      const common = [...names].filter((name) => name in failing && name in passing);
      expect(names.size - common.length).toBeLessThanOrEqual(1);
      const differing = common.map((name) => linesApart(failing[name], passing[name]));
      expect(differing.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(14);
    },
  );
});

function linesApart(one: Example[string] = "", other: Example[string] = ""): number {
  const lines = (content: Example[string]) => String(content).split("\n");
  const left = new Set(lines(one));
  const right = new Set(lines(other));
  const apart = [...left].filter((line) => !right.has(line));
  return apart.length + [...right].filter((line) => !left.has(line)).length;
}

describe("every message", () => {
  it.each(ALL.map((finding) => [finding.code, finding] as const))("of %s", (_, finding) => {
    const { message, help, related } = finding;
    expect(message.length).toBeLessThanOrEqual(300);
    expect(help.length).toBeLessThanOrEqual(200);
    expect(message).toMatch(/[.]$/);
    expect(help).toMatch(/[.?]$/);
    const unquoted = message.replace(/“[^”]*”/g, "“”");
    expect(unquoted, "one sentence").not.toMatch(/[.?!]\s+[A-Z]/);
    for (const text of [message, help, ...related.map((one) => one.message)])
      expect(text).not.toMatch(
        /\b(oneOf|anyOf|schema|pointer|instance|undefined|null|NaN)\b|\[object|#\/|\/tmp|\/home/i,
      );
  });
});

describe("the wording", () => {
  it("of every code is as it was", async () => {
    const text = FROM_EXAMPLES.map(tell).join("\n");
    await expect(text).toMatchFileSnapshot("./examples.golden.txt");
  });

  it("of slips in JSON is as it was", async () => {
    const text = FROM_BROKEN.map(
      ([name, findings]) => `# ${name}\n${findings.map(tell).join("")}`,
    ).join("\n");
    await expect(text).toMatchFileSnapshot("./broken-json.golden.txt");
  });

  it.each(FROM_BROKEN)("finds something for %s", (_, findings) => {
    expect(findings.some((finding) => finding.isUnchecked)).toBe(true);
  });
});
