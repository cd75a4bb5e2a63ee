import type {
  CheckRef,
  ConflictMember,
  JudgedConflict,
} from "../../evaluate/network/judged-network.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Context } from "../check.ts";
import type { Location, Related } from "../finding.ts";
import { locateCheck } from "../locate-check.ts";
import { listed, quoted } from "../quoted.ts";
import { locateClaim } from "../tell-claim.ts";
import { isDirected } from "../tell-sides.ts";

/** As many figures are named in a message, each cut at so many characters, so that it stays one to read. */
const MOST = 5;
const LONGEST = 26;

/** The figures of a conflict, or its checks where it has none: "“46.8 million”, “44.9 million” and “4.1%”". */
export function tellMembers({ members, checks }: JudgedConflict, context: Context): string {
  if (members.length === 0) return `The checks ${named(checks.map(tellRef))}`;
  return named(members.map((member) => tellMember(member, context)));
}

function named(names: readonly string[]): string {
  if (names.length <= MOST) return listed(names);
  return `${names.slice(0, MOST - 1).join(", ")} and ${names.length - MOST + 1} more`;
}

function tellRef({ claim, check }: CheckRef): string {
  return claim === null ? check : `${claim}/${check}`;
}

function tellMember({ key, text }: ConflictMember, context: Context): string {
  const result = context.results.get(key);
  const printed = result?.stood.kind === "printed" ? result.stood.text : text;
  return printed === null ? key : quoted(printed, LONGEST);
}

/** What the others leave the figure at which a conflict is told: ": the others leave “4.1%” a fall of …". */
export function tellLeft({ members, toldAt }: JudgedConflict, context: Context): string {
  const member = members.find(({ key }) => key === toldAt.claim);
  if (member === undefined || member.left === null) return "";
  const left = tell(member, member.left, context);
  return `: the others leave ${tellMember(member, context)} ${left}, and it means ${tell(member, member.printed, context)}`;
}

function tell(
  { key, unit }: ConflictMember,
  interval: ConflictMember["printed"],
  context: Context,
): string {
  const result = context.results.get(key);
  return tellInterval(interval, unit, result !== undefined && isDirected(result));
}

/** Where a conflict is told: at the claim of its last check. */
export function locateConflict({ toldAt }: JudgedConflict, context: Context): Location {
  const result = context.results.get(toldAt.claim);
  return result === undefined ? locateCheckOf(toldAt, context) : locateClaim(result, context);
}

/** Every figure of a conflict at its place, with what it means and what the others leave it. */
export function relatedMembers(
  { members, checks, toldAt }: JudgedConflict,
  context: Context,
): readonly Related[] {
  const told = members.map((member): Related => {
    const { key, at, left } = member;
    const result = context.results.get(key);
    const location =
      result !== undefined
        ? locateClaim(result, context)
        : at === null
          ? locateCheckOf(checks.find(({ check }) => check !== "") ?? toldAt, context)
          : context.locateSpan(at.source, at.span);
    const means = `${tellMember(member, context)} means ${tell(member, member.printed, context)}`;
    const leaves = left === null ? "" : `; the others leave it ${tell(member, left, context)}`;
    return { location, message: `${means}${leaves}` };
  });
  if (members.length > 0) return told;
  return checks.map((check) => ({
    location: locateCheckOf(check, context),
    message: `${tellRef(check)} is one of them`,
  }));
}

/** Where the ledger asks for a check. */
export function locateCheckOf({ claim, check }: CheckRef, context: Context): Location {
  const { case: given } = context;
  const owner = claim === null ? undefined : given.claims.get(claim);
  const derivations = owner?.kind === "quantity" ? owner.derivations : [];
  const all = [...derivations, ...(owner?.evidence ?? []), ...given.relations];
  const asked = all.find(({ id }) => id === check) ?? owner;
  return asked === undefined
    ? context.locateFile("")
    : locateCheck({ claim: claim ?? "", check, place: asked.place }, context);
}
