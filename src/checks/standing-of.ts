import type { Place, Standing } from "../ledger/case.ts";
import { inside } from "../ledger/place.ts";
import type { Context } from "./check.ts";
import type { Location } from "./finding.ts";

/** A fault of the place at which a claim or a piece of its evidence stands. */
export interface StandingFault {
  readonly claim: string;
  readonly evidence: string | null;
  readonly place: Place;
}

/** Where the ledger says that a claim, or a piece of its evidence, stands. */
export function standingOf({ claim, evidence }: StandingFault, context: Context): Standing | null {
  const owner = context.case.claims.get(claim);
  if (owner === undefined) return null;
  if (evidence === null) return owner.standing;
  return owner.evidence.find((one) => one.id === evidence)?.standing ?? null;
}

/** The passage that the ledger asks for, there. */
export function locateExact(fault: StandingFault, context: Context): Location {
  const standing = standingOf(fault, context);
  if (standing === null || standing.kind !== "span") return context.locate(fault.place);
  const { selector } = standing;
  return "exact" in selector
    ? context.locateWithin(inside(standing.place, "exact"), 0, selector.exact.length)
    : context.locateWithin(inside(standing.place, "head"), 0, selector.head.length);
}

/** What a person knows a source by: its title, or the name of its file. */
export function tellSource(source: string, context: Context): string {
  const known = context.case.sources.get(source);
  return known?.title ?? known?.path.split("/").at(-1) ?? source;
}
