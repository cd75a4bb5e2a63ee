import { inferTruncation } from "../evaluate/infer-truncation.ts";
import type { Basis, CheckResult, ClaimResult } from "../evaluate/result.ts";
import type { Check, Context } from "./check.ts";
import type { Finding } from "./finding.ts";
import { attributionDiffers } from "./quotations/attribution-differs.ts";
import { attributionMissing } from "./quotations/attribution-missing.ts";
import { quotationAltered } from "./quotations/quotation-altered.ts";
import { quotationAmbiguous } from "./quotations/quotation-ambiguous.ts";
import { quotationDistorted } from "./quotations/quotation-distorted.ts";
import { quotationMaterial } from "./quotations/quotation-material.ts";
import { quotationNotFound } from "./quotations/quotation-not-found.ts";
import { quotationUnverifiable } from "./quotations/quotation-unverifiable.ts";
import type { CheckFault } from "./tell-sides.ts";
import { told } from "./told.ts";
import { claimUndetermined } from "./verdicts/claim-undetermined.ts";
import { claimUnsupported } from "./verdicts/claim-unsupported.ts";
import { figureContradicted } from "./verdicts/figure-contradicted.ts";
import { holdsAsFall } from "./verdicts/holds-as-fall.ts";
import { holdsAsFraction } from "./verdicts/holds-as-fraction.ts";
import { holdsAtTie } from "./verdicts/holds-at-tie.ts";
import { holdsByHedge } from "./verdicts/holds-by-hedge.ts";
import { holdsIfTruncated } from "./verdicts/holds-if-truncated.ts";
import { holdsIfZerosRound } from "./verdicts/holds-if-zeros-round.ts";
import { orderContradicted } from "./verdicts/order-contradicted.ts";
import { valueImplausible } from "./verdicts/value-implausible.ts";

/**
 * What the verdicts of a case tell. A claim that a hindrance already tells an error of is not also
 * told to be undetermined, and what a relation finds is told at the first of its claims alone.
 */
export function findInResults(
  results: ReadonlyMap<string, ClaimResult>,
  hindrances: readonly Finding[],
  context: Context,
): readonly Finding[] {
  const hindered = new Set<string | null>();
  for (const { severity, claim } of hindrances) if (severity === "error") hindered.add(claim);
  const toldRelations = new Set<string>();
  const cut = new Set(inferTruncation(results).map(({ source }) => source));
  return [...results.values()].flatMap((claim) => [
    ...claim.checks.flatMap((check) => {
      // That a source cuts its figures is told once, at the source.
      const basis = check.basis.filter((one) => one.kind !== "truncated" || !cut.has(one.source));
      return findInCheck({ claim, check: { ...check, basis } }, toldRelations, context);
    }),
    ...(hindered.has(claim.claim.id) ? [] : findInVerdict(claim, context)),
  ]);
}

function findInVerdict(result: ClaimResult, context: Context): readonly Finding[] {
  const about = { claim: result.claim.id, check: null };
  const isEvidence = result.stood.kind === "printed" && result.stood.source.role === "evidence";
  // A claim at a place of the evidence is what others are held against.
  if (result.verdict === "unsupported" && !isEvidence)
    return [told(claimUnsupported, result, about, context)];
  // A claim that nothing prints and that comes to a value leaves nothing to be decided.
  const isWorkedOut = result.stood.kind === "implied" && result.interval !== null;
  // Why words could not be compared is told of each of their checks.
  const isTold = result.checks.some((check) => undecidedQuotation(check) !== null);
  if (result.verdict === "undetermined" && !isWorkedOut && !isTold)
    return [told(claimUndetermined, result, about, context)];
  return [];
}

function findInCheck(
  fault: CheckFault,
  toldRelations: Set<string>,
  context: Context,
): readonly Finding[] {
  const { claim, check } = fault;
  const about = { claim: claim.claim.id, check: check.id };
  const isNew = (what: string): boolean => {
    if (check.kind !== "relation") return true;
    const key = `${check.id} ${what}`;
    if (toldRelations.has(key)) return false;
    toldRelations.add(key);
    return true;
  };
  if (check.verdict === "contradicted") {
    if (!isNew("contradicted")) return [];
    const wording =
      quotationCheck(check) ??
      (check.relation === "before" || check.relation === "above"
        ? orderContradicted
        : figureContradicted);
    return [told(wording, fault, about, context)];
  }
  if (check.verdict === "undetermined") {
    const wording = undecidedQuotation(check);
    return wording === null ? [] : [told(wording, fault, about, context)];
  }
  if (check.verdict === "implausible") return [told(valueImplausible, fault, about, context)];
  return check.basis
    .filter((basis) => isNew(`${basis.kind} ${keyOf(basis)}`))
    .flatMap((basis) => findInBasis(claim, check, basis, context));
}

/** The check that tells of a quotation which fails; null for what is no quotation. */
function quotationCheck({ quotation, relation }: CheckResult): Check<CheckFault> | null {
  if (relation === "speaker" || relation === "said" || relation === "occasion")
    return attributionDiffers;
  switch (quotation?.grade) {
    case "altered":
      return quotationAltered;
    case "distorted":
      return quotationDistorted;
    case "material":
      return quotationMaterial;
    default:
      return null;
  }
}

/** The check that tells why a quotation, or who said it, is not decided; null for what is no quotation. */
function undecidedQuotation({ quotation, attribution }: CheckResult): Check<CheckFault> | null {
  if (attribution !== null) return attributionMissing;
  switch (quotation?.grade) {
    case "not found":
      return quotationNotFound;
    case "ambiguous":
      return quotationAmbiguous;
    case "unverifiable":
      return quotationUnverifiable;
    default:
      return null;
  }
}

function keyOf(basis: Basis): string {
  if (basis.kind === "quotation") return "";
  return basis.kind === "truncated" ? basis.source : basis.key;
}

function findInBasis(
  claim: ClaimResult,
  check: CheckResult,
  basis: Basis,
  context: Context,
): readonly Finding[] {
  const about = { claim: claim.claim.id, check: check.id };
  switch (basis.kind) {
    case "hedge":
      return [told(holdsByHedge, { claim, check, basis }, about, context)];
    case "tie":
      return [told(holdsAtTie, { claim, check, basis }, about, context)];
    case "zeros":
      return [told(holdsIfZerosRound, { claim, check, basis }, about, context)];
    case "fraction":
      return [told(holdsAsFraction, { claim, check, basis }, about, context)];
    case "truncated":
      return [told(holdsIfTruncated, { claim, check, basis }, about, context)];
    case "unsigned":
      return [told(holdsAsFall, { claim, check, basis }, about, context)];
    case "quotation":
      return [];
  }
}
