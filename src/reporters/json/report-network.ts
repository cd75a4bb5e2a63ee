import { isDirected } from "../../checks/tell-sides.ts";
import type {
  CheckRef,
  ConflictMember,
  ImpliedValue,
  JudgedConflict,
} from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import type { Interval } from "../../interval/interval.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type * as Report from "../../schema/report.ts";
import type { VerifiedCase } from "../../verify.ts";
import { reportBasis, reportKnown, reportRepair } from "./report-check.ts";
import { reportSpan } from "./report-location.ts";

/** What came of holding all claims of a case together, as the report writes it. */
export function reportNetwork(verified: VerifiedCase): Report.Network {
  const { conflicts, notFullyChecked, leftOut, heldAlone } = verified.network;
  return {
    conflicts: conflicts.map((conflict) => reportConflict(conflict, verified)),
    not_fully_checked: notFullyChecked.map(({ reason, checks, size }) => ({
      reason,
      checks: checks.map(reportName),
      size,
    })),
    left_out: leftOut.map(reportName),
    held_alone: heldAlone.map(reportName),
  };
}

/** What all claims together say of one, as the report writes it. */
export function reportImplied(
  { interval, unit, lowBy, highBy }: ImpliedValue,
  result: ClaimResult,
): Report.ImpliedValue {
  return {
    interval: reported(interval, unit, result),
    low_by: lowBy === null ? null : reportName(lowBy),
    high_by: highBy === null ? null : reportName(highBy),
  };
}

function reportConflict(conflict: JudgedConflict, verified: VerifiedCase): Report.Conflict {
  const { members, checks, toldAt, isIrreducible, dissolvedBy, repair } = conflict;
  return {
    members: members.map((member) => reportMember(member, verified)),
    checks: checks.map(reportName),
    told_at: reportName(toldAt),
    irreducible: isIrreducible,
    dissolved_by: dissolvedBy?.map((basis) => reportBasis(basis, "")) ?? null,
    repair: reportRepair(repair),
  };
}

function reportMember(member: ConflictMember, { claims, sources }: VerifiedCase): Report.Member {
  const { key, text, at, unit, printed, left } = member;
  const result = claims.find(({ claim }) => claim.id === key);
  const source = at === null ? undefined : sources.get(at.source);
  return {
    key,
    text: result?.stood.kind === "printed" ? result.stood.text : text,
    place: at === null || source === undefined ? null : reportSpan(source, at.span),
    unit: unit.name,
    interval: reported(printed, unit, result),
    left: left === null ? null : reported(left, unit, result),
  };
}

function reported(
  interval: Interval,
  unit: Unit,
  result: ClaimResult | undefined,
): Report.Interval {
  const words = tellInterval(interval, unit, result !== undefined && isDirected(result));
  return reportKnown(interval, unit, words);
}

function reportName({ claim, check }: CheckRef): Report.CheckName {
  return { claim, check };
}
