import type { Derivation, Place, QuantityClaim } from "../ledger/case.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Expression } from "./expression.ts";
import { parseFormula } from "./formula.ts";
import { meaningOfRule } from "./relations/vocabulary.ts";
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
): { readonly derivation: ReadDerivation | null; readonly faults: readonly EvaluateFault[] } {
  const { rule } = derivation;
  if (rule.relation !== "formula") {
    const { expression, signed, alike, formula } = meaningOfRule(rule);
    const sign = signed ? "tells" : "none";
    return { derivation: { expression, sign, alike, formula }, faults: [] };
  }
  const about = { claim: claim.id, check: derivation.id, place: formulaPlace(derivation) };
  const parsed = parseFormula(rule.formula);
  if (parsed.kind === "fault")
    return { derivation: null, faults: [{ kind: "formula", ...about, fault: parsed.fault }] };
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
    derivation: { expression, sign: "free", alike: false, formula: rule.formula },
    faults: [],
  };
}

function formulaPlace(derivation: Derivation): Place {
  return { ...derivation.place, pointer: `${derivation.place.pointer}/formula`, part: "value" };
}
