import type { Owner, Sort } from "../../ledger/ledger-fault.ts";

const OWNERS: Readonly<Record<Owner, string>> = {
  ledger: "a ledger",
  source: "a source",
  column: "a column",
  claim: "a claim",
  quantity: "a quantity claim",
  date: "a date claim",
  quotation: "a quotation claim",
  span: "a span",
  cell: "a cell",
  derivation: "a derivation",
  evidence: "evidence",
  plausible: "a plausible range",
  acceptance: "an acceptance",
  relation: "a relation",
  "sign-off": "a sign-off",
  translation: "a translation",
  ignored: "an ignored passage",
  config: "vouch.json",
  severities: "the severities",
  hedges: "the widths of hedges",
  limits: "the limits",
};

const SORTS: Readonly<Record<Sort, string>> = {
  text: "a text in quotation marks",
  number: "a number",
  boolean: "true or false",
  null: "null",
  list: "a list in [ ]",
  object: "fields in { }",
};

/** A part of a ledger with its article: "a claim", "evidence". */
export function tellOwner(owner: Owner): string {
  return OWNERS[owner];
}

/** A sort of JSON value as a person knows it: "a list in [ ]". */
export function tellSort(sort: Sort): string {
  return SORTS[sort];
}

/** The text with a capital letter at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence of a description as it goes on after a colon: without its capital and its full stop. */
export function lowered(sentence: string): string {
  const text = sentence.replace(/\.$/u, "");
  return /^[A-Z][a-z ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
