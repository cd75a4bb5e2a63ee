import packageFile from "../../package.json" with { type: "json" };
import { openRepository } from "../node/git.ts";
import type { Terms } from "../node/keep-cases.ts";
import { ERRORS_FAIL, exitStatus, type Gate } from "../reporters/exit-status.ts";
import type { Run } from "../reporters/run.ts";
import type { Verification } from "../verify.ts";
import type { Asked } from "./command.ts";
import { leastCoverage } from "./least-coverage.ts";
import { readGate } from "./read-gate.ts";
import { tellTerms } from "./tell-terms.ts";

/** What came of a run: what is reported, held to the options and, where they are silent, to the settings; coverage is that of all cases. */
export function runOf(
  { options }: Asked,
  terms: Terms,
  reported: Verification,
  all: Verification,
): Run {
  const gate = gateOf(options, terms);
  const { minCoverage } = terms.config;
  const least = leastCoverage(options.get("min-coverage") ?? minCoverage?.toString());
  const shortfall = least.kind === "share" ? least.shortfall(all) : null;
  const exit = exitStatus(reported, gate);
  return {
    gate,
    exit: exit === 0 && shortfall !== null ? 1 : exit,
    remarks: [
      ...(shortfall === null ? [] : [shortfall]),
      ...tooManyWarnings(reported, gate),
      ...tellTerms(terms),
    ],
    changed: terms.change?.linesIn(filesOf(reported)) ?? null,
    prefix: openRepository(terms.root)?.prefix ?? "",
    version: packageFile.version,
  };
}

function gateOf(options: Asked["options"], { config }: Terms): Gate {
  const given = { failOn: config.failOn, maxWarnings: config.maxWarnings };
  const read = readGate(options, given);
  return read.kind === "gate" ? read.gate : ERRORS_FAIL;
}

function tooManyWarnings({ findings }: Verification, { maxWarnings }: Gate): readonly string[] {
  const warnings = findings.filter(
    ({ severity, accepted }) => severity === "warning" && accepted === null,
  ).length;
  if (maxWarnings === null || warnings <= maxWarnings) return [];
  return [`there are ${warnings} warnings, and ${maxWarnings} are let pass.`];
}

/** The files that a finding may point into. */
function filesOf({ cases }: Verification): readonly string[] {
  return cases.flatMap(({ ledgers, sources, case: { sources: declared } }) => [
    ...ledgers.map(({ path }) => path),
    ...[...sources.values()].map(({ path }) => path),
    ...[...declared.values()].map(({ path }) => path),
  ]);
}
