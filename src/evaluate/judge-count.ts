import type { Derivation } from "../ledger/case.ts";
import { blankDerivation } from "./blank-derivation.ts";
import { judgeIntegers } from "./judge-integers.ts";
import { judgeList } from "./judge-list.ts";
import type { OpenedSource } from "./opened-source.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { Judged } from "./result.ts";
import { inputOf, type Surroundings } from "./surroundings.ts";

/** Judges the derivations that count whole things; null for every other. */
export function judgeCount(
  prepared: PreparedClaim,
  derivation: Derivation,
  around: Surroundings,
  sources: ReadonlyMap<string, OpenedSource>,
): Judged | null {
  const { rule, id, place } = derivation;
  const about = { claim: prepared.claim.id, check: id, place };
  const stated = prepared.operand;
  if (rule.relation === "list_count") {
    const check = blankDerivation(prepared, derivation, `${rule.items.length} items`);
    const source = stated === null ? undefined : sources.get(stated.source.id);
    if (stated === null || source === undefined) return { check, faults: [] };
    return judgeList(check, stated, rule.items, source, about);
  }
  if (rule.relation !== "integer_share" && rule.relation !== "integer_mean") return null;
  const counted = rule.relation === "integer_share" ? rule.whole : rule.count;
  const formula = `a whole number ÷ ${counted}`;
  const count = around.claims.get(counted)?.operand ?? null;
  const blank = blankDerivation(prepared, derivation, formula);
  const texts = new Map(blank.texts);
  if (count !== null) texts.set(counted, count.text);
  const check = { ...blank, texts, inputs: [inputOf(counted, around)] };
  if (stated === null || count === null) return { check, faults: [] };
  return judgeIntegers(check, stated, count, rule.relation, about);
}
