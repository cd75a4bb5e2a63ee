import type { Derivation } from "../ledger/case.ts";
import { statedOf } from "./operand.ts";

import type { PreparedClaim } from "./prepare-claim.ts";
import type { CheckResult } from "./result.ts";
import { unitOfClaim } from "./surroundings.ts";

/** The check of a derivation before it is judged: undetermined, with what the claim states. */
export function blankDerivation(
  prepared: PreparedClaim,
  derivation: Derivation,
  formula: string,
): CheckResult {
  const { claim, operand, stood } = prepared;
  return {
    id: derivation.id,
    kind: "derivation",
    relation: derivation.rule.relation,
    verdict: "undetermined",
    unit: unitOfClaim(prepared),
    stated: operand === null ? null : statedOf(operand),
    implied: null,
    inputs: [],
    formula,
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: derivation.assumes,
    texts: stood.kind === "printed" ? new Map([[claim.id, stood.text]]) : new Map(),
  };
}
