import type { SuggestedRule, Suggestion } from "../evaluate/suggestions/suggestion.ts";
import type { Ignored } from "../schema/ledger.ts";
import type { DraftClaim } from "./draft-claims.ts";
import { inputsOf } from "./sort-suggestions.ts";

/** What a person wants of one drafted claim. */
export interface ClaimChoice {
  readonly id: string;
  /** Null to write none, so that it is read from the passage. */
  readonly unit: string | null;
  /** Null for a claim that is kept; a reason makes the passage one that needs no claim. */
  readonly skipped: { readonly why: string | null } | null;
}

/** What a first ledger is to hold once a person has gone through its draft. */
export interface SettledDraft {
  readonly claims: readonly DraftClaim[];
  readonly sums: readonly Suggestion[];
  readonly ignored: readonly Ignored[];
}

/** The choice that leaves a claim as it was drafted. */
export function asDrafted({ id, unit }: DraftClaim): ClaimChoice {
  return { id, unit: unit ?? null, skipped: null };
}

/**
 * The draft by the choices of a person, one for each claim in its order: under its new ids, without what is skipped
 * and without the sums that would need it. The sums come with the ids of the draft.
 */
export function settleDraft(
  drafts: readonly DraftClaim[],
  choices: readonly ClaimChoice[],
  sums: readonly Suggestion[],
): SettledDraft {
  const chosen = drafts.map((draft, index) => ({
    draft,
    choice: choices[index] ?? asDrafted(draft),
  }));
  const kept = chosen.filter(({ choice }) => choice.skipped === null);
  const ids = new Map(kept.map(({ draft, choice }) => [draft.id, choice.id]));
  return {
    claims: kept.map(({ draft, choice }) => claimBy(draft, choice)),
    sums: sums.filter((one) => isWhole(one, ids)).map((one) => renamed(one, ids)),
    ignored: chosen.flatMap(({ draft, choice }) => {
      const why = choice.skipped?.why ?? null;
      return why === null ? [] : [{ span: draft.span, why }];
    }),
  };
}

function claimBy({ kind, span, speaker }: DraftClaim, { id, unit }: ClaimChoice): DraftClaim {
  return {
    id,
    kind,
    span,
    ...(unit === null ? {} : { unit }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** Whether all claims of a sum are among these. */
function isWhole({ claim, rule }: Suggestion, ids: ReadonlyMap<string, string>): boolean {
  return [claim, ...inputsOf(rule)].every((id) => ids.has(id));
}

function renamed(one: Suggestion, ids: ReadonlyMap<string, string>): Suggestion {
  const name = (id: string): string => ids.get(id) ?? id;
  return { ...one, claim: name(one.claim), rule: renamedRule(one.rule, name) };
}

function renamedRule(rule: SuggestedRule, name: (id: string) => string): SuggestedRule {
  if ("of" in rule) return { ...rule, of: rule.of.map(name) };
  return "part" in rule
    ? { ...rule, part: name(rule.part), whole: name(rule.whole) }
    : { ...rule, from: name(rule.from), to: name(rule.to) };
}
