import packageFile from "../../package.json" with { type: "json" };
import { exitStatus, type Gate } from "../reporters/exit-status.ts";
import type { Run } from "../reporters/run.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import { askedReports } from "./asked-reports.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { leastCoverage } from "./least-coverage.ts";
import { onlyClaim } from "./only-claim.ts";
import { readGate } from "./read-gate.ts";
import { complainOfPath, verifyAsked } from "./run-cases.ts";
import { writeReports } from "./write-reports.ts";

/** Checks the cases, writes the reports that were asked for, and gives the exit status, which no report decides. */
export async function runCheck(host: Host, asked: Asked): Promise<number> {
  const { options, command } = asked;
  const reports = askedReports(asked);
  if (reports.kind === "wrong") return complain(host, reports.message, command);
  const least = leastCoverage(options.get("min-coverage"));
  if (least.kind === "wrong") return complain(host, least.message, command);
  const gate = readGate(options);
  if (gate.kind === "wrong") return complain(host, gate.message, command);
  const all = verifyAsked(host, asked);
  if (all.kind === "fault") return complainOfPath(host, all.fault, asked);
  const wanted = options.get("claim");
  const narrowed = wanted === undefined ? null : onlyClaim(all.verification, wanted);
  if (narrowed?.kind === "unknown") {
    const question = narrowed.nearest === null ? "" : ` Did you mean ${narrowed.nearest}?`;
    return complain(host, `There is no claim ${wanted}.${question}`, command);
  }
  const verification = narrowed?.verification ?? all.verification;
  const run = runOf(verification, gate.gate, least.shortfall(all.verification));
  const areWritten = writeReports(host, reports.reports, verification, run);
  for (const remark of run.remarks) host.errors.write(`vouch: ${visibleLine(remark)}\n`);
  return areWritten ? run.exit : 2;
}

function runOf(verification: Verification, gate: Gate, shortfall: string | null): Run {
  const warnings = verification.findings.filter(
    ({ severity, accepted }) => severity === "warning" && accepted === null,
  ).length;
  const isTooMany = gate.maxWarnings !== null && warnings > gate.maxWarnings;
  const exit = exitStatus(verification, gate);
  return {
    gate,
    exit: exit === 0 && shortfall !== null ? 1 : exit,
    remarks: [
      ...(shortfall === null ? [] : [shortfall]),
      ...(isTooMany
        ? [`there are ${warnings} warnings, and ${gate.maxWarnings} are let pass.`]
        : []),
    ],
    changed: null,
    prefix: "",
    version: packageFile.version,
  };
}
