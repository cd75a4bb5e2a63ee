import { fixesOf } from "../../author/fixes-of.ts";
import { ALL_CHECKS } from "../../checks/all-checks.ts";
import type { Finding, Location, Severity } from "../../checks/finding.ts";
import type { Acceptance } from "../../ledger/case.ts";
import type { Verification } from "../../verify.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { safeJson } from "../json/safe-json.ts";
import { placesIn } from "../places.ts";
import type { Run } from "../run.ts";
import { sarifFixes } from "./sarif-fixes.ts";
import { uriOf, withoutLinks } from "./sarif-text.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** A verification as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). */
export function sarifReport(verification: Verification, run: Run): string {
  const { findings } = verification;
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const placesOf = placesIn(verification, run);
  const fixes = fixesOf(verification);
  const prints = fingerprintsOf(verification);
  const folders = new Map(verification.cases.map((each) => [each.case.name, each.case.folder]));
  return safeJson({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "vouch", ...versionOf(run), rules: codes.map(ruleOf) } },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: run.exit !== 2,
            exitCode: run.exit,
            ...notificationsOf(run),
          },
        ],
        results: findings.map((finding) => {
          const { main, others } = placesOf(finding);
          return {
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: LEVELS[finding.severity],
            message: { text: withoutLinks(`${finding.message} ${finding.help}`) },
            locations: [{ ...physical(main, run), ...logical(finding) }],
            relatedLocations: others.map(({ location, message }, index) => ({
              id: index + 1,
              ...physical(location, run),
              message: { text: withoutLinks(message) },
            })),
            partialFingerprints: { "vouchFault/v1": prints.get(finding) ?? "" },
            ...sarifFixes(fixes(finding), run),
            suppressions: suppressionsOf(finding.accepted, folders.get(finding.case) ?? ""),
          };
        }),
      },
    ],
  });
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

function versionOf({ version }: Run): object {
  return version === "" ? {} : { version, semanticVersion: version };
}

function notificationsOf({ remarks }: Run): object {
  if (remarks.length === 0) return {};
  return {
    toolExecutionNotifications: remarks.map((text) => ({
      level: "note",
      message: { text: withoutLinks(text) },
    })),
  };
}

function ruleOf(code: string): object {
  const check = ALL_CHECKS.find((one) => one.code === code);
  if (check === undefined) return { id: code };
  return {
    id: code,
    shortDescription: { text: check.summary },
    fullDescription: { text: check.explanation },
    help: { text: `${check.summary} ${check.explanation}` },
    defaultConfiguration: { level: LEVELS[check.severity] },
  };
}

function physical(
  { file, line, column, endLine, endColumn }: Location,
  { prefix }: Run,
): { readonly physicalLocation: object } {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(prefix + file) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function logical({ case: name, claim, check }: Finding): object {
  if (claim === null) return {};
  const fullyQualifiedName = [name, claim, ...(check === null ? [] : [check])].join("/");
  return { logicalLocations: [{ name: check ?? claim, fullyQualifiedName, kind: "declaration" }] };
}

/** An empty list says that none was found; the reason of an acceptance is its justification. */
function suppressionsOf(accepted: Acceptance | null, folder: string): readonly object[] {
  if (accepted === null) return [];
  const { reason, by, until, place } = accepted;
  const last = until === null ? "" : `, until ${until}`;
  return [
    {
      kind: place.file.startsWith(`${folder}/`) ? "inSource" : "external",
      status: "accepted",
      justification: `${reason} (${by}${last})`,
    },
  ];
}
