import { mapValidJson } from "../json/json-map.ts";
import type { Derivation, Evidence } from "../schema/claim.ts";
import type { Span } from "../text/span.ts";
import { type Document, type DraftClaim, draftFigure, draftQuotation } from "./draft-claims.ts";
import { findStatement, type Sought, type Statement } from "./find-statement.ts";
import { ledgerText } from "./format-ledger.ts";
import { layOut } from "./lay-out.ts";
import { appendItems, openLedgerText, setMembers } from "./ledger-text.ts";
import { selectorFor } from "./selector-for.ts";
import { BARE_CLAIM, CLAIM_LIST, LEDGER } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** What a person gives for a new claim beside the place that it records; null where it is read from there. */
export interface Wishes {
  readonly id: string | null;
  readonly unit: string | null;
  readonly derivation: Derivation | null;
  readonly evidence: Evidence | null;
}

/** A claim with what a person added to it; its keys stand in the order in which they are written. */
export interface NewClaim extends DraftClaim {
  readonly derivations?: readonly Derivation[];
  readonly evidence?: readonly Evidence[];
}

export type Drafted =
  | { readonly kind: "claim"; readonly claim: NewClaim; readonly span: Span }
  | Exclude<Statement, { readonly kind: "figure" | "quotation" }>
  | { readonly kind: "id-taken"; readonly id: string }
  | { readonly kind: "id-malformed"; readonly id: string }
  /** A date or quotation is worked out from nothing. */
  | { readonly kind: "not-derivable"; readonly of: "date" | "quotation" };

/** Drafts a claim for what is meant, with an id that none of the claims has that are there. */
export function draftClaim(
  document: Document,
  sought: Sought,
  wishes: Wishes,
  taken: ReadonlySet<string>,
): Drafted {
  const { id } = wishes;
  if (id !== null && !/^[a-z][a-z0-9_]*$/.test(id)) return { kind: "id-malformed", id };
  if (id !== null && taken.has(id)) return { kind: "id-taken", id };
  const statement = findStatement(document, sought);
  if (statement.kind !== "figure" && statement.kind !== "quotation") return statement;
  const drafted = draftOf(document, statement, taken);
  if (drafted.kind !== "quantity" && wishes.derivation !== null)
    return { kind: "not-derivable", of: drafted.kind };
  const span = statement.kind === "figure" ? statement.figure.number : statement.inner;
  return { kind: "claim", claim: withWishes(drafted, wishes), span };
}

function draftOf(
  document: Document,
  statement: Extract<Statement, { kind: "figure" | "quotation" }>,
  taken: ReadonlySet<string>,
): DraftClaim {
  if (statement.kind === "quotation") {
    const { inner, whole } = statement;
    return draftQuotation(document, { inner, span: whole }, taken);
  }
  const { figure, span } = statement;
  const drafted = draftFigure(document, figure, taken);
  // The words that a person gave are the ones to be recorded.
  return span === null
    ? drafted
    : { ...drafted, span: { source: document.source, ...selectorFor(document.searched, span) } };
}

function withWishes(drafted: DraftClaim, { id, unit, derivation, evidence }: Wishes): NewClaim {
  return {
    ...drafted,
    ...(id === null ? {} : { id }),
    ...(unit === null ? {} : { unit }),
    ...(derivation === null ? {} : { derivations: [derivation] }),
    ...(evidence === null ? {} : { evidence: [evidence] }),
  };
}

/** A claim as the text of a further ledger file of its own. */
export function newClaimFile(claim: NewClaim, schema: string | null): string {
  return ledgerText({ ...(schema === null ? {} : { $schema: schema }), ...claim }, BARE_CLAIM);
}

/**
 * The edits that add a claim to a ledger file: at the end of its claims, or after the one that it holds. Null for
 * a file that is not sound JSON.
 */
export function addClaim(text: string, claim: NewClaim): readonly TextEdit[] | null {
  const ledger = openLedgerText(text);
  const children = ledger?.map.root?.children();
  if (ledger === null || children === undefined || children.kind === "scalar") return null;
  if (children.kind === "array") return listed(appendItems(ledger, "", [claim], CLAIM_LIST));
  if (children.members.has("id") || children.members.has("kind")) return [wrapped(text, claim)];
  return children.members.has("claims")
    ? listed(appendItems(ledger, "/claims", [claim], CLAIM_LIST))
    : setMembers(ledger, "", [["claims", [claim]]], LEDGER);
}

function listed(edit: TextEdit | null): readonly TextEdit[] | null {
  return edit === null ? null : [edit];
}

/** A file with one bare claim becomes a list of two; an item of a list names no schema. */
function wrapped(text: string, claim: NewClaim): TextEdit {
  const root = mapValidJson(text).root;
  const span = root?.span ?? { start: 0, end: text.length };
  const children = root?.children();
  const members = children?.kind === "object" ? [...children.members] : [];
  const kept = members
    .filter(([key]) => key !== "$schema")
    .map(([, { key, span: value }]) => text.slice(key?.start ?? value.start, value.end));
  const whole = `[{${kept.join(",")}},${JSON.stringify(claim)}]`;
  return { span, text: layOut(whole, CLAIM_LIST, { indent: "", column: 0, step: "  " }) };
}
