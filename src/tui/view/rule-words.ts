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

/** What the second of the two intervals of a check is called. */
export function otherSide(kind: CheckKind): string {
  if (kind === "evidence") return "evidence";
  return kind === "plausible" ? "plausible" : "recomputed";
}

/** What the first of the two intervals is called. */
export function ownSide({ result }: Entry): string {
  return result.stood.kind === "implied" ? "implied" : "printed";
}

/** The rule of a derivation of this claim; null for other checks. */
export function ruleOf({ result: { claim } }: Entry, check: CheckResult): Rule | null {
  if (check.kind !== "derivation" || claim.kind !== "quantity") return null;
  return claim.derivations.find(({ id }) => id === check.id)?.rule ?? null;
}

/** The rule as a phrase that a reader can follow with the figures in hand. */
export function ruleInWords(rule: Rule, name: NameOf): string {
  switch (rule.relation) {
    case "difference":
      return `the difference from ${name(rule.from)} to ${name(rule.to)}`;
    case "percent_change":
      return `the change from ${name(rule.from)} to ${name(rule.to)}, in percent`;
    case "point_difference":
      return `the difference from ${name(rule.from)} to ${name(rule.to)}, in percentage points`;
    case "share":
      return `${name(rule.part)} as a share of ${name(rule.whole)}`;
    case "ratio":
      return `${name(rule.part)} divided by ${name(rule.whole)}`;
    case "product":
      return joined(rule.of, "times", name);
    case "sum":
      return joined(rule.of, "plus", name);
    case "same":
      return `the same as ${joined(rule.of, "and", name)}`;
    case "days_between":
      return `the days from ${name(rule.earlier)} to ${name(rule.later)}${rule.inclusive ? ", both counted" : ""}`;
    case "formula":
      return rule.formula;
  }
}

function joined(keys: readonly string[], word: string, name: NameOf): string {
  return keys.map(name).join(` ${word} `);
}
