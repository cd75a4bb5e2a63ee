import type { CheckResult, ClaimResult } from "../evaluate/result.ts";
import { tellInterval } from "../quantity/tell-interval.ts";

/** A check and the claim that it judges. */
export interface CheckFault {
  readonly claim: ClaimResult;
  readonly check: CheckResult;
}

/** Relations whose result tells a rise from a fall. */
const CHANGES: readonly string[] = [
  "difference",
  "percent_change",
  "point_difference",
  "growth_rate",
];

/** What the other side of a check makes of the claim: "the inputs give a fall of 3.850% to 4.269%". */
export function tellImplied({ claim, check }: CheckFault): string {
  if (check.implied === null) return `${giver(check)} nothing certain`;
  const isChange = CHANGES.includes(check.relation) || isDirected(claim);
  return `${giver(check)} ${tellInterval(check.implied, check.unit, isChange)}`;
}

/** What the claim itself means: "a fall of 4.05% to 4.15%". */
export function tellStated({ claim, check }: CheckFault): string {
  return check.stated === null
    ? "nothing certain"
    : tellInterval(check.stated, check.unit, isDirected(claim));
}

function giver(check: CheckResult): string {
  if (check.kind === "evidence") return "the evidence gives";
  if (check.relation === "list_count") return "the list has";
  if (check.relation === "integer_share" || check.relation === "integer_mean")
    return "the nearest that whole numbers allow is";
  return check.inputs.length === 1 ? "the input gives" : "the inputs give";
}

/** Whether the claim is told as a rise or a fall. */
export function isDirected({ claim, stood }: ClaimResult): boolean {
  if (claim.kind !== "quantity") return false;
  const read = stood.kind === "printed" ? stood.figure?.direction : undefined;
  return (claim.direction ?? read ?? "none") !== "none";
}
