import { phraseOfRule } from "../../evaluate/relations/phrase-of-rule.ts";
import type { CheckKind, CheckResult, Verdict } from "../../evaluate/result.ts";
import type { Rule } from "../../ledger/case.ts";
import type { Entry } from "../state/catalogue.ts";

/** How a claim of this case is called in a sentence: its printed text, else its id in words. */
export type NameOf = (key: string) => string;

const TITLES: ReadonlyMap<string, string> = new Map([
  ["difference", "its difference"],
  ["percent_change", "its percent change"],
  ["point_difference", "its difference in points"],
  ["share", "its share"],
  ["ratio", "its ratio"],
  ["product", "its product"],
  ["sum", "its sum"],
  ["formula", "its formula"],
  ["same", "the same figure elsewhere"],
  ["days_between", "its count of days"],
  ["before", "the order of the dates"],
]);

/** What a check holds a claim against, as the verdict needs it: "by its sum", "with the evidence". */
export function checkTitle({ id, kind, relation, verdict }: CheckResult): string {
  return `${PREPOSITIONS[verdict]} ${subjectOf(id, kind, relation)}`;
}

const PREPOSITIONS: Readonly<Record<Verdict, string>> = {
  unanchored: "in",
  contradicted: "by",
  implausible: "by",
  undetermined: "from",
  unsupported: "by",
  consistent: "with",
  confirmed: "by",
};

function subjectOf(id: string, kind: CheckKind, relation: string): string {
  if (kind === "plausible") return "its plausible range";
  if (kind === "evidence") return `the evidence "${id}"`;
  const title = TITLES.get(relation) ?? relation.replaceAll("_", " ");
  return id === relation || id === "" ? title : `${title} "${id}"`;
}

/** What the implied interval of a check is called. */
export function impliedSide(kind: CheckKind): string {
  return kind === "evidence" ? "evidence" : "recomputed";
}

/** What the stated interval of a check is called. */
export function statedSide({ result }: Entry, kind: CheckKind): string {
  if (kind === "plausible") return "plausible";
  return result.stood.kind === "implied" ? "implied" : "printed";
}

/** The rule of a derivation of this claim; null for other checks. */
export function ruleOf({ result: { claim } }: Entry, check: CheckResult): Rule | null {
  if (check.kind !== "derivation" || claim.kind !== "quantity") return null;
  return claim.derivations.find(({ id }) => id === check.id)?.rule ?? null;
}

/** The rule as a phrase that a reader can follow with the figures in hand. */
export function ruleInWords(rule: Rule, name: NameOf): string {
  return phraseOfRule(rule, name);
}

/** The claims that a rule takes, in the order in which its phrase names them; none for a formula. */
export function argumentsOf(rule: Rule | null): readonly string[] {
  const named: string[] = [];
  if (rule !== null)
    ruleInWords(rule, (key) => {
      named.push(key);
      return key;
    });
  return named;
}
