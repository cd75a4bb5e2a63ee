import type { CheckResult, ClaimResult, Input } from "../evaluate/result.ts";
import { onlyValue } from "../interval/interval.ts";
import type { Claim } from "../ledger/case.ts";
import { inside } from "../ledger/place.ts";
import { tellInterval } from "../quantity/tell-interval.ts";
import type { Context } from "./check.ts";
import type { Location, Related } from "./finding.ts";
import { quoted } from "./quoted.ts";

/** What a person knows a claim by: its printed text in quotation marks, else its id. */
export function tellClaim(result: ClaimResult): string {
  return result.stood.kind === "printed" ? quoted(result.stood.text) : result.claim.id;
}

/** Where a claim stands: its span where it is printed, else its id in the ledger. */
export function locateClaim(result: ClaimResult, context: Context): Location {
  const { stood, claim } = result;
  if (stood.kind === "printed") return context.locateSpan(stood.source.id, stood.span);
  return locateId(claim, context);
}

/** The id of a claim, where the ledger gives it. */
export function locateId(claim: Claim, context: Context): Location {
  return context.locateWithin(inside(claim.place, "id"), 0, claim.id.length);
}

/** What a person knows a claim by, from its id. */
export function tellId(id: string, context: Context): string {
  const result = context.results.get(id);
  return result === undefined ? id : tellClaim(result);
}

/** A claim or a piece of evidence by its key, as a person knows it. */
export function tellKey(key: string, check: CheckResult, context: Context): string {
  const text = check.inputs.find((input) => input.key === key)?.text ?? check.texts.get(key);
  return text === undefined || text === null ? tellId(key, context) : quoted(text);
}

/** Where the claim or the piece of evidence of a key stands; null where nobody knows. */
export function locateKey(
  key: string,
  check: CheckResult | null,
  context: Context,
): Location | null {
  const at = check?.inputs.find((input) => input.key === key)?.at;
  if (at !== undefined && at !== null) return context.locateSpan(at.source, at.span);
  const result = context.results.get(key);
  return result === undefined ? locateForeign(key, context) : locateClaim(result, context);
}

/** Where a claim of another case stands that is named as "case/claim". */
function locateForeign(key: string, context: Context): Location | null {
  const [name = "", claim = ""] = key.split("/");
  const other = context.inOtherCase({ name });
  const result = other?.results.get(claim);
  return other == null || result === undefined ? null : locateClaim(result, other);
}

/**
 * Every input of a check of a claim at its place, with what it means; of an input that nothing prints
 * also the printed figures that go into it.
 */
export function relatedInputs(
  claim: ClaimResult,
  check: CheckResult,
  context: Context,
): readonly Related[] {
  const direct = new Set([claim.claim.id, ...check.inputs.map((input) => input.key)]);
  const inputs = check.inputs.map((input) => ({ key: input.key, message: tellInput(input) }));
  const behind = [...check.texts]
    .filter(([key]) => !direct.has(key))
    .map(([key, text]) => ({ key, message: `${quoted(text)} goes into it` }));
  return [...inputs, ...behind].flatMap(({ key, message }) => {
    const location = locateKey(key, check, context);
    return location === null ? [] : [{ location, message }];
  });
}

function tellInput({ key, text, interval, unit }: Input): string {
  const name = text === null ? key : quoted(text);
  if (interval === null) return `${name} is not known`;
  if (text === null) return `${name} comes to ${tellInterval(interval, unit)}`;
  const isExact = unit.sort === "plain" && onlyValue(interval) !== undefined;
  return isExact ? `${name} is exact` : `${name} means ${tellInterval(interval, unit)}`;
}
