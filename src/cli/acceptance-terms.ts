import type { AcceptanceTerms } from "../author/accept-findings.ts";
import { dateProblem } from "../ledger/written-date.ts";

export type ReadTerms =
  | { readonly kind: "terms"; readonly terms: AcceptanceTerms }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads --reason, --by and --until: nothing is accepted without a reason and somebody who gives it. */
export function acceptanceTerms(options: ReadonlyMap<string, string>): ReadTerms {
  const reason = options.get("reason")?.trim() ?? "";
  const by = options.get("by")?.trim() ?? "";
  const until = options.get("until") ?? null;
  if (reason === "") return wrong("Say with --reason why the fault is let pass.");
  if (by === "") return wrong("Say with --by who decided it.");
  if (until !== null && !isDay(until))
    return wrong(`--until is a day such as 2026-03-31, not “${until}”.`);
  return { kind: "terms", terms: { reason, by, until } };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateProblem(text) === null;
}

function wrong(message: string): ReadTerms {
  return { kind: "wrong", message };
}
