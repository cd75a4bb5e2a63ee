import {
  type CheckRef,
  type ConflictMember,
  type JudgedConflict,
  nameOfCheck,
} from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Context } from "../check.ts";
import type { Location, Related } from "../finding.ts";
import { locateCheck } from "../locate-check.ts";
import { listed, quoted } from "../quoted.ts";
import { locateClaim } from "../tell-claim.ts";
import { isDirected } from "../tell-sides.ts";

/** As many figures are named in a message, each cut at so many characters, so that it stays one to read. */
const MOST = 5;
const MOST_OF_SEVERAL_CASES = 4;
const LONGEST = 26;
const LONGEST_NAME = 16;

/** The figures of a conflict, or its checks where it has none: "“46.8 million”, “44.9 million” and “4.1%”". */
export function tellMembers({ members, checks }: JudgedConflict, context: Context): string {
  if (members.length === 0) return `The checks ${named(checks.map(nameOfCheck), MOST)}`;
  const isOfSeveral = members.some(({ otherCase }) => otherCase !== undefined);
  const told = members.map((member) => tellMember(member, context));
  return named(told, isOfSeveral ? MOST_OF_SEVERAL_CASES : MOST);
}

function named(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} more`;
}

/** A figure of a conflict with what is known of it in its own case, which is another one now and then. */
interface Known {
  readonly context: Context;
  readonly result: ClaimResult | undefined;
}

function knownOf({ key, otherCase }: ConflictMember, context: Context): Known {
  if (otherCase === undefined) return { context, result: context.results.get(key) };
  const other = context.inOtherCase(otherCase);
  const own = key.slice(otherCase.name.length + 1);
  return { context: other ?? context, result: other?.results.get(own) };
}

/** “40 seats” or, of a figure of another case, “40 seats” in harbour. */
function tellMember(member: ConflictMember, context: Context): string {
  const { key, text, otherCase } = member;
  const { result } = knownOf(member, context);
  const printed = result?.stood.kind === "printed" ? result.stood.text : text;
  if (printed === null) return key;
  const where = otherCase === undefined ? "" : ` in ${cut(otherCase.name)}`;
  return `${quoted(printed, LONGEST)}${where}`;
}

function cut(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** What the others leave the figure at which a conflict is told: ": the others leave “4.1%” a fall of …". */
export function tellLeft({ members, toldAt }: JudgedConflict, context: Context): string {
  const member = members.find(({ key }) => key === toldAt.claim);
  if (member === undefined || member.left === null) return "";
  const left = tell(member, member.left, context);
  return `: the others leave ${tellMember(member, context)} ${left}, and it means ${tell(member, member.printed, context)}`;
}

function tell(
  member: ConflictMember,
  interval: ConflictMember["printed"],
  context: Context,
): string {
  const { result } = knownOf(member, context);
  return tellInterval(interval, member.unit, result !== undefined && isDirected(result));
}

/** Where a conflict is told: at the claim of its last check. */
export function locateConflict({ toldAt }: JudgedConflict, context: Context): Location {
  const result = context.results.get(toldAt.claim);
  return result === undefined ? locateCheckOf(toldAt, context) : locateClaim(result, context);
}

/** Every figure of a conflict at its place, with what it means and what the others leave it. */
export function relatedMembers(conflict: JudgedConflict, context: Context): readonly Related[] {
  const { members, checks } = conflict;
  const told = members.map((member): Related => {
    const { left } = member;
    const means = `${tellMember(member, context)} means ${tell(member, member.printed, context)}`;
    const leaves = left === null ? "" : `; the others leave it ${tell(member, left, context)}`;
    return { location: locateMember(member, conflict, context), message: `${means}${leaves}` };
  });
  if (members.length > 0) return told;
  return checks.map((check) => ({
    location: locateCheckOf(check, context),
    message: `${nameOfCheck(check)} is one of them`,
  }));
}

function locateMember(
  member: ConflictMember,
  { checks, toldAt }: JudgedConflict,
  context: Context,
): Location {
  const { at } = member;
  const { context: own, result } = knownOf(member, context);
  if (result !== undefined) return locateClaim(result, own);
  if (at !== null) return own.locateSpan(at.source, at.span);
  return locateCheckOf(checks.find(({ check }) => check !== "") ?? toldAt, context);
}

/** Where the ledger asks for a check. */
export function locateCheckOf({ claim, check, otherCase }: CheckRef, here: Context): Location {
  const context = (otherCase && here.inOtherCase(otherCase)) ?? here;
  const { case: given } = context;
  const owner = claim === null ? undefined : given.claims.get(claim);
  const derivations = owner?.kind === "quantity" ? owner.derivations : [];
  const all = [...derivations, ...(owner?.evidence ?? []), ...given.relations];
  const asked = all.find(({ id }) => id === check) ?? owner;
  return asked === undefined
    ? context.locateFile("")
    : locateCheck({ claim: claim ?? "", check, place: asked.place }, context);
}
