import type { JsonFault } from "../json/json-fault.ts";
import type { Place } from "./case.ts";
import type { LedgerFileFault } from "./loaded.ts";
import type { PathProblem } from "./resolve-path.ts";

/** The parts of a ledger by the words that people use for them. */
export type Owner =
  | "ledger"
  | "source"
  | "column"
  | "claim"
  | "quantity"
  | "date"
  | "quotation"
  | "span"
  | "cell"
  | "derivation"
  | "evidence"
  | "plausible"
  | "acceptance"
  | "relation"
  | "sign-off"
  | "translation"
  | "ignored"
  | "config"
  | "severities"
  | "hedges"
  | "limits";

/** What a list of checks is a list of. */
export type CheckForm = "derivation" | "evidence" | "relation";

/** What sort of thing stands in JSON. */
export type Sort = "text" | "number" | "boolean" | "null" | "list" | "object";

/** What is wrong with the ledger files of a case. */
export type LedgerFault = UnplacedFault | PlacedFault;

/** A fault of a file that cannot be read, or of its text as JSON: `json` has spans of that text. */
export type UnplacedFault =
  | { readonly kind: "file"; readonly file: string; readonly fault: LedgerFileFault }
  | { readonly kind: "json"; readonly file: string; readonly fault: JsonFault };

/** A fault of the ledger at its place. */
export type PlacedFault = { readonly place: Place } /** The case has no ledger.json. */ & (
  | { readonly kind: "no-ledger" }
  /** What a ledger file holds is neither a ledger nor, in a further file, claims. */
  | { readonly kind: "not-a-ledger" | "not-claims"; readonly actual: Sort }
  /** A further file has what only ledger.json may have: the field names it. */
  | { readonly kind: "second-ledger"; readonly field: string }
  | { readonly kind: "no-version" }
  | { readonly kind: "unknown-version"; readonly actual: string }
  | {
      readonly kind: "unknown-field";
      readonly owner: Owner;
      readonly name: string;
      readonly nearest: string | null;
      /** The part that has a field of exactly this name, when this one has not. */
      readonly belongsTo: Owner | null;
    }
  | { readonly kind: "missing-field"; readonly owner: Owner; readonly name: string }
  /** `expected` is a sentence of the schema for a text or a number, else null; `sorts` what would do. */
  | {
      readonly kind: "wrong-type";
      readonly sorts: readonly Sort[];
      readonly actual: Sort;
      readonly expected: string | null;
      readonly example: string | null;
    }
  /** A value outside a list, or one not written as it should be. `nearest` would do. */
  | {
      readonly kind: "bad-value";
      readonly actual: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
      readonly expected: string | null;
      readonly example: string | null;
    }
  /** Two fields that exclude each other; the place is that of `name`, and either may be the wrong one. */
  | {
      readonly kind: "fields-clash";
      readonly owner: Owner;
      readonly name: string;
      readonly other: string;
    }
  /** A list, `name`, that must have as many entries as another, `other`. */
  | {
      readonly kind: "uneven-lists";
      readonly name: string;
      readonly other: string;
      readonly needed: number;
      readonly actual: number;
    }
  | { readonly kind: "empty-text"; readonly name: string }
  /** A figure without quotation marks; `write` is the JSON string to write instead of it. */
  | { readonly kind: "figure-as-number"; readonly write: string }
  /** A list of more claims than are read: so many of them were. */
  | { readonly kind: "too-many-claims"; readonly count: number; readonly limit: number }
  | {
      readonly kind: "too-few";
      readonly name: string;
      readonly needed: number;
      readonly actual: number;
    }
  | {
      readonly kind: "bad-date";
      readonly actual: string;
      /** Not written as a date; a day or month that no calendar has; two days the wrong way round. */
      readonly reason: "form" | "no-such-date" | "reversed";
      readonly expected: string;
      readonly example: string;
    }
  | { readonly kind: "bad-path"; readonly actual: string; readonly reason: PathProblem }
  /** It must stand somewhere, at a span or a cell, and says neither. */
  | { readonly kind: "no-standing"; readonly owner: "date" | "quotation" | "evidence" }
  /** It gives both a span and a cell. */
  | { readonly kind: "two-standings"; readonly owner: Owner }
  /** Two claims of the case have one id. */
  | { readonly kind: "duplicate-id"; readonly id: string; readonly first: Place }
  /** Two checks of a claim, or two relations of the ledger, have one id. */
  | {
      readonly kind: "duplicate-check-id";
      readonly of: CheckForm;
      readonly id: string;
      readonly first: Place;
    }
  /** Several checks of one kind, of which this one has no id: all would be called `name`. */
  | {
      readonly kind: "missing-check-id";
      readonly of: CheckForm;
      readonly name: string;
    }
  | { readonly kind: "unknown-claim"; readonly id: string; readonly nearest: string | null }
  /** A claim of another case ("case/claim"): no such case was read, or it has no such claim. */
  | {
      readonly kind: "unknown-reference";
      readonly id: string;
      readonly missing: "case" | "claim";
      readonly nearest: string | null;
    }
  /** A relation of which every claim is one of another case, so that no claim of this one is judged by it. */
  | { readonly kind: "foreign-relation"; readonly id: string; readonly of: readonly string[] }
  | { readonly kind: "unknown-source"; readonly name: string; readonly nearest: string | null }
  | { readonly kind: "unknown-check"; readonly check: string; readonly nearest: string | null }
);

/** What sort of thing a value read from JSON is. */
export function sortOf(value: unknown): Sort {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** What was written, as a person would recognise it; the head of it when it is long. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
