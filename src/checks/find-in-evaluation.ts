import type { EvaluateFault } from "../evaluate/result.ts";
import type { Context } from "./check.ts";
import type { FaultOf } from "./fault-of.ts";
import { dateDiffers } from "./figures/date-differs.ts";
import { dayImpossible } from "./figures/day-impossible.ts";
import { directionDiffers } from "./figures/direction-differs.ts";
import { figureCut } from "./figures/figure-cut.ts";
import { figureDiffers } from "./figures/figure-differs.ts";
import { figureMissing } from "./figures/figure-missing.ts";
import { figureUnreadable } from "./figures/figure-unreadable.ts";
import { figuresSeveral } from "./figures/figures-several.ts";
import { unitDiffers } from "./figures/unit-differs.ts";
import { unitUnreadable } from "./figures/unit-unreadable.ts";
import { weekdayDiffers } from "./figures/weekday-differs.ts";
import type { Finding } from "./finding.ts";
import { claimUnknown } from "./ledgers/claim-unknown.ts";
import { baseNegative } from "./sums/base-negative.ts";
import { baseZero } from "./sums/base-zero.ts";
import { boundEmpty } from "./sums/bound-empty.ts";
import { chainTooLong } from "./sums/chain-too-long.ts";
import { checkNotDecided } from "./sums/check-not-decided.ts";
import { claimNotQuantity } from "./sums/claim-not-quantity.ts";
import { countNotWhole } from "./sums/count-not-whole.ts";
import { derivationCircular } from "./sums/derivation-circular.ts";
import { divisorZero } from "./sums/divisor-zero.ts";
import { formulaMalformed } from "./sums/formula-malformed.ts";
import { hedgeDropped } from "./sums/hedge-dropped.ts";
import { hedgeStretched } from "./sums/hedge-stretched.ts";
import { labelsDiffer } from "./sums/labels-differ.ts";
import { multipleAmbiguous } from "./sums/multiple-ambiguous.ts";
import { periodsUnreadable } from "./sums/periods-unreadable.ts";
import { shareAboveWhole } from "./sums/share-above-whole.ts";
import { shareNotTestable } from "./sums/share-not-testable.ts";
import { sourceRounds } from "./sums/source-rounds.ts";
import { sourceTruncates } from "./sums/source-truncates.ts";
import { unitsClash } from "./sums/units-clash.ts";
import { cellMissing } from "./texts/cell-missing.ts";
import { itemLost } from "./texts/item-lost.ts";
import { spanMalformed } from "./texts/span-malformed.ts";
import { textAmbiguous } from "./texts/text-ambiguous.ts";
import { textEdited } from "./texts/text-edited.ts";
import { textLost } from "./texts/text-lost.ts";
import { textMoved } from "./texts/text-moved.ts";
import { type About, told } from "./told.ts";

/**
 * What hindered the evaluation, as findings. That a source is not there is told once, at the source,
 * and not again at each of its claims.
 */
export function findInEvaluation(
  faults: readonly EvaluateFault[],
  context: Context,
): readonly Finding[] {
  return faults.flatMap((fault) => {
    const finding = find(fault, aboutOf(fault), context);
    return finding === null ? [] : [finding];
  });
}

function aboutOf(fault: EvaluateFault): About {
  const check = "check" in fault ? fault.check : "evidence" in fault ? fault.evidence : null;
  return { claim: fault.claim, check };
}

function find(fault: EvaluateFault, about: About, context: Context): Finding | null {
  switch (fault.kind) {
    case "formula":
      return told(formulaMalformed, fault, about, context);
    case "unknown-name":
      return told(claimUnknown, { ...fault, ...fault.name }, about, context);
    case "cycle":
      return told(derivationCircular, fault, about, context);
    case "chain-too-long":
      return told(chainTooLong, fault, about, context);
    case "not-a-quantity":
      return told(claimNotQuantity, fault, about, context);
    case "zero-divisor":
      return told(divisorZero, fault, about, context);
    case "zero-base":
      return told(baseZero, fault, about, context);
    case "negative-base":
      return told(baseNegative, fault, about, context);
    case "unit-clash":
      return told(unitsClash, fault, about, context);
    case "labels-differ":
      return told(labelsDiffer, fault, about, context);
    case "hedge-dropped":
      return told(hedgeDropped, fault, about, context);
    case "ambiguous-multiple":
      return told(multipleAmbiguous, fault, about, context);
    case "empty-bound":
      return told(boundEmpty, fault, about, context);
    case "hedge-stretched":
      return told(hedgeStretched, fault, about, context);
    case "no-such-day":
      return told(dayImpossible, fault, about, context);
    case "weekday-differs":
      return told(weekdayDiffers, fault, about, context);
    case "source-truncated":
      return told(sourceTruncates, fault, about, context);
    case "source-rounded":
      return told(sourceRounds, fault, about, context);
    case "share-above-whole":
      return told(shareAboveWhole, fault, about, context);
    case "bad-unit":
      return told(unitUnreadable, fault, about, context);
    case "bad-figure":
      return told(figureUnreadable, fault, about, context);
    case "no-figure":
      return told(figureMissing, fault, about, context);
    case "figure-cut":
      return told(figureCut, fault, about, context);
    case "several-figures":
      return told(figuresSeveral, fault, about, context);
    case "figure-differs":
      return told(figureDiffers, fault, about, context);
    case "unit-differs":
      return told(unitDiffers, fault, about, context);
    case "direction-differs":
      return told(directionDiffers, fault, about, context);
    case "date-differs":
      return told(dateDiffers, fault, about, context);
    case "moved":
      return told(textMoved, fault, about, context);
    case "ambiguous":
      return told(textAmbiguous, fault, about, context);
    case "lost":
      return told(textLost, fault, about, context);
    case "edited":
      return told(textEdited, fault, about, context);
    case "bad-selector":
      return told(spanMalformed, fault, about, context);
    case "no-cell":
      return findInCell(fault, about, context);
    case "not-a-count":
      return told(countNotWhole, fault, about, context);
    case "not-testable":
      return told(shareNotTestable, fault, about, context);
    case "item-lost":
      return told(itemLost, fault, about, context);
    case "no-periods":
      return told(periodsUnreadable, fault, about, context);
    case "not-decided":
      return told(checkNotDecided, fault, about, context);
    case "source-unavailable":
      return null;
  }
}

function findInCell(fault: FaultOf<"no-cell">, about: About, context: Context): Finding | null {
  const cell = fault.fault;
  // What is wrong with the source as a whole is told once, there.
  if (cell.kind === "broken-source" || cell.kind === "no-key-column") return null;
  return told(cellMissing, { ...fault, fault: cell }, about, context);
}
