import { isDirected } from "../../checks/tell-sides.ts";
import type {
  CheckRef,
  ConflictMember,
  ImpliedValue,
  JudgedConflict,
  OtherCase,
} from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import type { Interval } from "../../interval/interval.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type * as Report from "../../schema/report.ts";
import type { VerifiedCase } from "../../verify.ts";
import { reportBasis, reportKnown, reportRepair } from "./report-check.ts";
import { reportSpan } from "./report-location.ts";

/** What came of holding all claims of a case together, as the report writes it; `cases` are those that were checked with it. */
export function reportNetwork(
  verified: VerifiedCase,
  cases: readonly VerifiedCase[],
): Report.Network {
  const { conflicts, notFullyChecked, leftOut, heldAlone } = verified.network;
  return {
    conflicts: conflicts.map((conflict) => reportConflict(conflict, verified, cases)),
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

function reportConflict(
  conflict: JudgedConflict,
  verified: VerifiedCase,
  cases: readonly VerifiedCase[],
): Report.Conflict {
  const { members, checks, toldAt, isIrreducible, dissolvedBy, repair } = conflict;
  return {
    members: members.map((member) => reportMember(member, verified, cases)),
    checks: checks.map(reportName),
    told_at: reportName(toldAt),
    irreducible: isIrreducible,
    dissolved_by: dissolvedBy?.map((basis) => reportBasis(basis, "")) ?? null,
    repair: reportRepair(repair),
  };
}

function reportMember(
  member: ConflictMember,
  verified: VerifiedCase,
  cases: readonly VerifiedCase[],
): Report.Member {
  const { key, text, at, unit, printed, left, otherCase } = member;
  const home = otherCase === undefined ? verified : caseOf(otherCase, cases);
  const own = otherCase === undefined ? key : key.slice(otherCase.name.length + 1);
  const result = home?.claims.find(({ claim }) => claim.id === own);
  const source = at === null ? undefined : home?.sources.get(at.source);
  return {
    key,
    ...reportCase(otherCase),
    text: result?.stood.kind === "printed" ? result.stood.text : text,
    place: at === null || source === undefined ? null : reportSpan(source, at.span),
    unit: unit.name,
    interval: reported(printed, unit, result),
    left: left === null ? null : reported(left, unit, result),
  };
}

function caseOf(
  { name, folder }: OtherCase,
  cases: readonly VerifiedCase[],
): VerifiedCase | undefined {
  return cases.find((one) => one.case.name === name && one.case.folder === folder);
}

/** Only what is of another case bears its name. */
function reportCase(otherCase: OtherCase | undefined): { readonly case?: string } {
  return otherCase === undefined ? {} : { case: otherCase.name };
}

function reported(
  interval: Interval,
  unit: Unit,
  result: ClaimResult | undefined,
): Report.Interval {
  const words = tellInterval(interval, unit, result !== undefined && isDirected(result));
  return reportKnown(interval, unit, words);
}

function reportName({ claim, check, otherCase }: CheckRef): Report.CheckName {
  return { ...reportCase(otherCase), claim, check };
}
