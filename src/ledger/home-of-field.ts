import * as claims from "../schema/claim-validators.js";
import * as ledgers from "../schema/ledger-validators.js";
import type { Owner } from "./ledger-fault.ts";

/** Each part of a ledger with the fields that it knows; where a name is in several, the first is meant. */
const HOMES: readonly (readonly [Owner, readonly string[]])[] = [
  ["span", claims.span.fields],
  ["cell", [...claims.table_cell.fields, ...claims.pointer_cell.fields]],
  ["quantity", claims.quantity_claim.fields],
  ["quotation", claims.quotation_claim.fields],
  ["date", claims.date_claim.fields],
  ["derivation", [...claims.change_derivation.fields, ...claims.part_derivation.fields]],
  ["derivation", [...claims.combined_derivation.fields, ...claims.days_derivation.fields]],
  ["derivation", claims.formula_derivation.fields],
  ["evidence", claims.evidence.fields],
  ["plausible", claims.plausible.fields],
  ["acceptance", claims.acceptance.fields],
  ["source", ledgers.source.fields],
  ["column", ledgers.column.fields],
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
