import * as claims from "../schema/claim-validators.js";
import * as ledgers from "../schema/ledger-validators.js";
import type { Owner } from "./ledger-fault.ts";

/** The forms of derivations that between them have every field that a derivation can have. */
const DERIVATIONS = [
  claims.change_derivation,
  claims.rate_derivation,
  claims.weighted_derivation,
  claims.parts_derivation,
  claims.compound_derivation,
  claims.days_derivation,
  claims.age_derivation,
  claims.rank_derivation,
  claims.integer_mean_derivation,
  claims.list_derivation,
  claims.formula_derivation,
];

/** Each part of a ledger with the fields that it knows; where a name is in several, the first is meant. */
const HOMES: readonly (readonly [Owner, readonly string[]])[] = [
  ["span", claims.span.fields],
  ["cell", [...claims.table_cell.fields, ...claims.pointer_cell.fields]],
  ["quantity", claims.quantity_claim.fields],
  ["quotation", claims.quotation_claim.fields],
  ["date", claims.date_claim.fields],
  ...DERIVATIONS.map(({ fields }): readonly [Owner, readonly string[]] => ["derivation", fields]),
  ["evidence", claims.evidence.fields],
  ["plausible", claims.plausible.fields],
  ["acceptance", claims.acceptance.fields],
  ["sign-off", claims.sign_off.fields],
  ["translation", claims.translation.fields],
  ["source", ledgers.source.fields],
  ["column", ledgers.column.fields],
  ["relation", ledgers.above_relation.fields],
  ["ignored", ledgers.ignored.fields],
  ["ledger", ledgers.ledger.fields],
];

/** Names that most parts have, so that they belong to none more than to another. */
const COMMON: ReadonlySet<string> = new Set(["id", "kind", "note", "$schema"]);

/** The part of a ledger that has a field of this very name, when the one that it was found in has not. */
export function homeOf(field: string, found: Owner): Owner | null {
  if (COMMON.has(field)) return null;
  const home = HOMES.find(([owner, fields]) => owner !== found && fields.includes(field));
  return home?.[0] ?? null;
}
