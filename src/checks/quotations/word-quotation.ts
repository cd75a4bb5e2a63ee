import {
  type Deviation,
  type FailingGrade,
  gradeFails,
} from "../../evaluate/quotations/quotation-judgement.ts";
import type { Context, Wording } from "../check.ts";
import type { Related } from "../finding.ts";
import { quoted } from "../quoted.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { tellDeviation } from "./tell-deviation.ts";

/** Tells a quotation that is not what its source says: what it does to the words, and those words. */
export function wordQuotation(
  fault: CheckFault,
  grade: FailingGrade,
  help: string,
  context: Context,
): Wording {
  const { claim, check } = fault;
  const worst = check.quotation?.deviations.find((deviation) => deviation.grade === grade);
  const does = worst === undefined ? "is not what its source says" : tellDeviation(worst.kind);
  const changed = worst === undefined ? "" : tellChange(fault, worst, context);
  const others = check.quotation?.deviations.filter(
    (one) => one !== worst && gradeFails(one.grade),
  ).length;
  return {
    message: `${tellClaim(claim)} ${does}${changed}${tellOthers(others ?? 0)}.`,
    help: worst?.kind === "bracket-unsigned" ? SIGN_OFF : help,
    at: locateClaim(claim, context),
    related: sourceWords(fault, context),
  };
}

function tellOthers(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "; it departs in one more place" : `; it departs in ${count} more places`;
}

/** The words of the source that a quotation is held against. */
export function sourceWords({ check }: CheckFault, context: Context): readonly Related[] {
  const at = check.inputs[0]?.at;
  if (at === undefined || at === null) return [];
  const location = context.locateSpan(at.source, at.span);
  return [{ location, message: "the words of the source" }];
}

const SIGN_OFF =
  "Print the words of the source, or have an editor answer for the bracket in “signed_off”.";

const LONGEST = 60;

/** Deviations of which the words of the source say all: what is printed in their place is a mark, or nothing. */
const LEFT_OUT: ReadonlySet<Deviation["kind"]> = new Set(["omission-turns", "lead-in-turns"]);

/** What stands in the quotation, and what in its place in the source. */
function tellChange({ claim, check }: CheckFault, worst: Deviation, context: Context): string {
  const document = claim.stood.kind === "printed" ? claim.stood.source.id : null;
  const source = check.inputs[0]?.at?.source ?? null;
  const printed = textAt(document, worst.quoted, context);
  const original = textAt(source, worst.evidence, context);
  if (original !== "" && LEFT_OUT.has(worst.kind)) return `: ${quoted(original, LONGEST)}`;
  if (original !== "" && printed !== "")
    return `: ${quoted(printed, LONGEST)} where the source says ${quoted(original, LONGEST)}`;
  if (original !== "") return `: ${quoted(original, LONGEST)} is left out`;
  return printed === "" ? "" : `: ${quoted(printed, LONGEST)} is not in the source`;
}

function textAt(source: string | null, span: Deviation["quoted"], context: Context): string {
  return source === null || span === null ? "" : context.textAt(source, span).trim();
}
