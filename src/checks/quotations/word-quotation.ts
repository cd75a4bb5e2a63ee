import type { FailingGrade } from "../../evaluate/quotations/quotation-judgement.ts";
import type { Context, Wording } from "../check.ts";
import { quoted } from "../quoted.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { tellDeviation } from "./tell-deviation.ts";

/** Tells a quotation that is not what its source says: what it does to the words, and those words. */
export function wordQuotation(
  { claim, check }: CheckFault,
  grade: FailingGrade,
  help: string,
  context: Context,
): Wording {
  const [input] = check.inputs;
  const worst = check.quotation?.deviations.find((deviation) => deviation.grade === grade);
  const does = worst === undefined ? "is not what its source says" : tellDeviation(worst.kind);
  const changed = worst === undefined ? "" : changeOf(check, worst.evidence, context);
  return {
    message: `${tellClaim(claim)} ${does}${changed}.`,
    help,
    at: locateClaim(claim, context),
    related:
      input?.at == null
        ? []
        : [
            {
              location: context.locateSpan(input.at.source, input.at.span),
              message: "the words of the source",
            },
          ],
  };
}

/** The words of the source that were changed or left out. */
function changeOf(
  check: CheckFault["check"],
  span: { readonly start: number; readonly end: number } | null,
  context: Context,
): string {
  const source = check.inputs[0]?.at?.source;
  if (source !== undefined && span !== null && span.end > span.start)
    return `: the source says ${quoted(context.textAt(source, span), 60)}`;
  const removed = check.quotation?.diff.find(
    ({ kind, text }) => kind === "removed" && text.trim() !== "",
  );
  return removed === undefined ? "" : `: the source says ${quoted(removed.text.trim(), 60)}`;
}
