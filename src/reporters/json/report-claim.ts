import type { ClaimResult } from "../../evaluate/result.ts";
import type * as Report from "../../schema/report.ts";
import type { VerifiedCase } from "../../verify.ts";
import { reportCheck, reportInterval } from "./report-check.ts";
import { reportSpan } from "./report-location.ts";
import { reportImplied } from "./report-network.ts";

/** A claim and what became of it, as the report writes it. */
export function reportClaim(result: ClaimResult, verified: VerifiedCase): Report.Claim {
  const { sources, network } = verified;
  const implied = network.implied.get(result.claim.id);
  const { claim, stood, verdict, decidedBy, unit, interval } = result;
  const source = stood.kind === "printed" ? sources.get(stood.source.id) : undefined;
  return {
    id: claim.id,
    kind: claim.kind,
    verdict,
    decided_by: decidedBy,
    text: stood.kind === "printed" ? stood.text : null,
    place: stood.kind === "printed" && source !== undefined ? reportSpan(source, stood.span) : null,
    unit: unit.name,
    interval: reportInterval(interval, unit),
    implied: implied === undefined ? null : reportImplied(implied, result),
    checks: result.checks.map((check) => reportCheck(result, check, sources)),
  };
}
