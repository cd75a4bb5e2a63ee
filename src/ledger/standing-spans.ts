import type { Case, Claim, Evidence, Standing } from "./case.ts";

/** A span that a ledger writes, with whose it is. */
export interface StandingSpan {
  /** "claim", "claim/evidence", or "ignored" with its number from 1: what a person calls it. */
  readonly name: string;
  readonly claim: string | null;
  readonly standing: Extract<Standing, { kind: "span" }>;
}

/** Every span that the ledger of a case writes, in its order: of claims, of their evidence, of what is ignored. */
export function standingSpans(given: Case): readonly StandingSpan[] {
  const ofClaims = [...given.claims.values()].flatMap((claim) => [
    ...spanOf(claim.id, claim.id, claim.standing),
    ...evidenceOf(claim).flatMap(({ id, standing }) =>
      spanOf(`${claim.id}/${id}`, claim.id, standing),
    ),
  ]);
  const ofIgnored = given.ignored.flatMap(({ standing }, index) =>
    spanOf(`ignored ${index + 1}`, null, standing),
  );
  return [...ofClaims, ...ofIgnored];
}

function evidenceOf(claim: Claim): readonly Evidence[] {
  if (claim.kind !== "quotation") return claim.evidence;
  const original = claim.translation?.original ?? null;
  return [
    ...claim.evidence,
    ...claim.attributions.map(({ evidence }) => evidence),
    ...(original === null ? [] : [original]),
  ];
}

function spanOf(name: string, claim: string | null, standing: Standing): readonly StandingSpan[] {
  return standing.kind === "span" ? [{ name, claim, standing }] : [];
}
