import type { Derivation, Place, QuantityClaim, Rule } from "../ledger/case.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Expression } from "./expression.ts";
import { parseFormula } from "./formula.ts";
import type { YearsBetween } from "./relations/relation.ts";
import { type Meaning, meaningOfRule, type NamedRule } from "./relations/vocabulary.ts";
import type { EvaluateFault } from "./result.ts";

/** A derivation ready to be evaluated. */
export interface ReadDerivation {
  readonly expression: Expression;
  /** Whether the result tells a rise from a fall; a formula may be written either way round. */
  readonly sign: "tells" | "free" | "none";
  /** Whether its claims must count the same things. */
  readonly alike: boolean;
  /** In the ledger's words: a formula over ids, or the relation's sum with its arguments. */
  readonly formula: string;
}

/** Reads a derivation; null with the faults where it cannot be evaluated. */
export function readDerivation(
  claim: QuantityClaim,
  derivation: Derivation,
  known: ReadonlySet<string>,
  years: YearsBetween,
): {
  readonly derivation: ReadDerivation | null;
  readonly faults: readonly EvaluateFault[];
} {
  const { rule } = derivation;
  if (!isFormula(rule)) return NOTHING;
  if (rule.relation !== "formula") return readNamed(claim, derivation, meaningOfRule(rule), years);
  const about = {
    claim: claim.id,
    check: derivation.id,
    place: formulaPlace(derivation),
  };
  const parsed = parseFormula(rule.formula);
  if (parsed.kind === "fault")
    return {
      derivation: null,
      faults: [{ kind: "formula", ...about, fault: parsed.fault }],
    };
  const unknown = parsed.names.filter((name) => !known.has(name.id));
  if (unknown.length > 0)
    return {
      derivation: null,
      faults: unknown.map((name) => ({
        kind: "unknown-name",
        ...about,
        name,
        nearest: nearestName(name.id, known),
      })),
    };
  const { expression } = parsed;
  return {
    derivation: {
      expression,
      sign: "free",
      alike: false,
      formula: rule.formula,
    },
    faults: [],
  };
}

function formulaPlace(derivation: Derivation): Place {
  return {
    ...derivation.place,
    pointer: `${derivation.place.pointer}/formula`,
    part: "value",
  };
}

const NOTHING = { derivation: null, faults: [] } as const;

/** Whether a rule is evaluated as a formula; those over whole numbers and lists are not. */
function isFormula(rule: Rule): rule is NamedRule | Extract<Rule, { relation: "formula" }> {
  return !["integer_share", "integer_mean", "list_count"].includes(rule.relation);
}

function readNamed(
  claim: QuantityClaim,
  { id, place }: Derivation,
  meaning: Meaning,
  years: YearsBetween,
): {
  readonly derivation: ReadDerivation | null;
  readonly faults: readonly EvaluateFault[];
} {
  const expression = meaning.express(years);
  if (expression === null)
    return {
      derivation: null,
      faults: [{ kind: "no-periods", claim: claim.id, check: id, place }],
    };
  const { signed, alike, formula } = meaning;
  const sign = signed ? "tells" : "none";
  return { derivation: { expression, sign, alike, formula: formula() }, faults: [] };
}
