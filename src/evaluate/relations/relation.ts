import type { Rule } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";

/** The rules of the ledger by the arguments that they take. */
export type FromTo = Extract<Rule, { readonly from: string }>;
export type PartWhole = Extract<Rule, { readonly part: string }>;
export type Several = Extract<Rule, { readonly of: readonly string[] }>;
export type EarlierLater = Extract<Rule, { readonly earlier: string }>;

/** What one relation of the vocabulary means. */
export interface Relation<Arguments extends Rule> {
  /** The sum as a person would write it. */
  readonly sum: string;
  /** The error that recomputing it finds. */
  readonly catches: string;
  /** Whether the result tells a rise from a fall, so that the printed direction counts. */
  readonly signed: boolean;
  readonly express: (rule: Arguments) => Expression;
}
