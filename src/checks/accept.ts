import type { CheckResult } from "../evaluate/result.ts";
import type { Acceptance } from "../ledger/case.ts";
import { nearestName } from "../text/nearest-name.ts";
import { acceptanceExpired } from "./acceptances/acceptance-expired.ts";
import { acceptanceStale } from "./acceptances/acceptance-stale.ts";
import { codeUnknown } from "./acceptances/code-unknown.ts";
import type { Given } from "./acceptances/given.ts";
import { ALL_CODES } from "./all-checks.ts";
import type { Context } from "./check.ts";
import type { Finding, Related } from "./finding.ts";
import { quoted } from "./quoted.ts";
import { textsOfFinding } from "./texts-of-finding.ts";
import { told } from "./told.ts";

/**
 * Holds findings against what the ledger accepts. An acceptance covers a finding of its claim, check
 * and code as long as every printed text of the check is what it was and its last day is not past.
 * One that covers nothing any more is itself told: as expired, as stale or, where a text has
 * changed, at the fault that is new again.
 */
export function applyAcceptances(
  findings: readonly Finding[],
  today: string,
  context: Context,
): readonly Finding[] {
  const given = acceptancesOf(context);
  if (given.length === 0) return findings;
  const givenFor = Map.groupBy(given, ({ acceptance }) => keyOf(acceptance));
  const findingsFor = Map.groupBy(findings, keyOf);
  const covered = findings.map((finding) =>
    cover(finding, givenFor.get(keyOf(finding)) ?? [], today, context),
  );
  const spent = given.flatMap((one) =>
    tellSpent(one, findingsFor.get(keyOf(one.acceptance)) ?? [], today, context),
  );
  return [...covered, ...spent];
}

/** What an acceptance and the findings that it may cover have in common. */
function keyOf({ code, check }: { readonly code: string; readonly check: string | null }): string {
  return `${code} ${check ?? ""}`;
}

function acceptancesOf(context: Context): readonly Given[] {
  return [...context.case.claims.values()].flatMap((claim) =>
    claim.accepted.map((acceptance) => ({ claim: claim.id, acceptance })),
  );
}

function cover(
  finding: Finding,
  given: readonly Given[],
  today: string,
  context: Context,
): Finding {
  const meant = given.filter((one) => isMeant(one, finding, context));
  const holding = meant.find((one) => holds(one, today, context));
  if (holding !== undefined) return { ...finding, accepted: holding.acceptance };
  const outdated = meant.flatMap((one) => tellOutdated(one, context));
  return outdated.length === 0
    ? finding
    : { ...finding, related: [...finding.related, ...outdated] };
}

/** Whether an acceptance is for this finding; what a relation finds is for any claim of the relation. */
function isMeant({ claim, acceptance }: Given, finding: Finding, context: Context): boolean {
  if (finding.code !== acceptance.code || finding.check !== acceptance.check) return false;
  if (finding.claim === claim) return true;
  const own = checkOf(claim, acceptance.check, context);
  return own?.kind === "relation" && checkOf(finding.claim, acceptance.check, context) !== null;
}

function holds(one: Given, today: string, context: Context): boolean {
  return !isExpired(one.acceptance, today) && changedText(one, context) === null;
}

function isExpired({ until }: Acceptance, today: string): boolean {
  return until !== null && until < today;
}

function checkOf(claim: string | null, check: string, context: Context): CheckResult | null {
  if (claim === null) return null;
  return context.results.get(claim)?.checks.find((one) => one.id === check) ?? null;
}

/** The texts that an acceptance is held to, as they are now. */
function textsNow(
  claim: string,
  { check, code }: Acceptance,
  { results, conflicts }: Context,
): ReadonlyMap<string, string> | null {
  return textsOfFinding({ claim, check, code }, results.get(claim), conflicts);
}

/** The first text that is no longer what it was, by its key; null where all are. */
function changedText({ claim, acceptance }: Given, context: Context): string | null {
  const now = textsNow(claim, acceptance, context);
  if (now === null) return claim;
  for (const [key, text] of now) if (acceptance.texts.get(key) !== text) return key;
  for (const key of acceptance.texts.keys()) if (!now.has(key)) return key;
  return null;
}

function tellOutdated(one: Given, context: Context): readonly Related[] {
  const { claim, acceptance } = one;
  const key = changedText(one, context);
  if (key === null) return [];
  const before = acceptance.texts.get(key);
  const now = textsNow(claim, acceptance, context)?.get(key);
  const was = before === undefined ? `${key} was not part of it` : `${key} was ${quoted(before)}`;
  const is = now === undefined ? "it no longer is" : `now it is ${quoted(now)}`;
  const message = `this acceptance no longer holds: when it was given, ${was}; ${is}`;
  return [{ location: context.locate(acceptance.place), message }];
}

function tellSpent(
  one: Given,
  findings: readonly Finding[],
  today: string,
  context: Context,
): readonly Finding[] {
  const { claim, acceptance } = one;
  const about = { claim, check: acceptance.check };
  if (!ALL_CODES.has(acceptance.code)) {
    const nearest = nearestName(acceptance.code, ALL_CODES);
    return [told(codeUnknown, { ...one, nearest }, about, context)];
  }
  if (findings.some((finding) => isMeant(one, finding, context)))
    return isExpired(acceptance, today) && changedText(one, context) === null
      ? [told(acceptanceExpired, one, about, context)]
      : [];
  const check = checkOf(claim, acceptance.check, context);
  // Where the check could not be decided, nobody knows whether the fault is still there.
  const isDecided = check !== null && check.verdict !== "undetermined";
  return isDecided ? [told(acceptanceStale, one, about, context)] : [];
}
