import type { Finding } from "../../checks/finding.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { fails } from "../exit-status.ts";
import type { Run } from "../run.ts";
import { tellPlace } from "../text/place-lines.ts";
import { xmlText } from "./xml-text.ts";

/** A test suite a case and a test a claim, as JUnit writes them; what is of no claim is a test by its code. */
export function junitReport({ cases, findings }: Verification, run: Run): string {
  const byCase = Map.groupBy(findings, (finding) => finding.case);
  const suites = cases.map((verified) =>
    suiteOf(verified, byCase.get(verified.case.name) ?? [], run),
  );
  const all = run.exit === 0 ? suites : [...suites, gateSuite(suites, run)];
  const count = (of: "tests" | "failures" | "errors") =>
    all.reduce((sum, suite) => sum + suite[of], 0);
  const head = `<testsuites name="vouch" tests="${count("tests")}" failures="${count("failures")}" errors="${count("errors")}">`;
  const lines = all.flatMap((suite) => suite.lines);
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...lines, "</testsuites>", ""].join("\n");
}

interface Suite {
  readonly lines: readonly string[];
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Test {
  readonly name: string;
  readonly findings: readonly Finding[];
}

function suiteOf(
  { case: { name }, claims }: VerifiedCase,
  findings: readonly Finding[],
  run: Run,
): Suite {
  const byClaim = Map.groupBy(findings, ({ claim }) => claim);
  const known = new Set(claims.map(({ claim }) => claim.id));
  const elsewhere = findings.filter(({ claim }) => claim === null || !known.has(claim));
  const tests: readonly Test[] = [
    ...claims.map(({ claim: { id } }) => ({ name: id, findings: byClaim.get(id) ?? [] })),
    ...[...Map.groupBy(elsewhere, ({ code }) => code)].map(([code, found]) => ({
      name: code,
      findings: found,
    })),
  ];
  const open = tests.map((test) => test.findings.filter((finding) => fails(finding, run.gate)));
  const errors = open.filter((found) => found.some(({ isUnchecked }) => isUnchecked)).length;
  const failures = open.filter((found) => found.length > 0).length - errors;
  const head = `  <testsuite name="${xmlText(name)}" tests="${tests.length}" failures="${failures}" errors="${errors}">`;
  const lines = tests.flatMap((test) => testLines(name, test, run));
  return { lines: [head, ...lines, "  </testsuite>"], tests: tests.length, failures, errors };
}

/** What fails in a run beside its claims: too many warnings, a share of coverage that is missed. */
function gateSuite(suites: readonly Suite[], { exit, remarks }: Run): Suite {
  const isTold = suites.some(({ failures, errors }) => failures + errors > 0);
  const told = xmlText(remarks.join("\n") || "The run failed.");
  const lines = isTold
    ? [`      <system-out>${told}</system-out>`]
    : [`      <failure message="${xmlText(`exit status ${exit}`)}">${told}</failure>`];
  return {
    lines: [
      `  <testsuite name="vouch" tests="1" failures="${isTold ? 0 : 1}" errors="0">`,
      '    <testcase classname="vouch" name="gate">',
      ...lines,
      "    </testcase>",
      "  </testsuite>",
    ],
    tests: 1,
    failures: isTold ? 0 : 1,
    errors: 0,
  };
}

function testLines(
  suite: string,
  { name, findings }: Test,
  { gate, prefix }: Run,
): readonly string[] {
  const failing = findings.filter((finding) => fails(finding, gate));
  const others = findings.filter((finding) => !failing.includes(finding));
  const [first] = failing;
  const place = (first ?? others[0])?.location;
  const at =
    place === undefined ? "" : ` file="${xmlText(prefix + place.file)}" line="${place.line}"`;
  const head = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"${at}`;
  if (findings.length === 0) return [`${head}/>`];
  const element = failing.some(({ isUnchecked }) => isUnchecked) ? "error" : "failure";
  const failure =
    first === undefined
      ? []
      : [
          `      <${element} type="${xmlText(first.code)}" message="${xmlText(first.message)}">${xmlText(failing.map(tell).join("\n"))}</${element}>`,
        ];
  const output =
    others.length === 0
      ? []
      : [`      <system-out>${xmlText(others.map(tell).join("\n"))}</system-out>`];
  return [`${head}>`, ...failure, ...output, "    </testcase>"];
}

function tell({ code, message, help, location, accepted }: Finding): string {
  const pass = accepted === null ? "" : ` Accepted by ${accepted.by}: ${accepted.reason}`;
  return `${tellPlace(location)}: ${code} ${message} ${help}${pass}`;
}
