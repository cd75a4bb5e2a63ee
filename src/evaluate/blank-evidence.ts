import type { Evidence } from "../ledger/case.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import { statedOf } from "./operand.ts";

import type { PreparedClaim } from "./prepare-claim.ts";
import type { CheckResult, Stood } from "./result.ts";

/** The check of a piece of evidence before it is judged: undetermined, with what the claim states. */
export function blankEvidence(
  prepared: PreparedClaim,
  evidence: Evidence,
  stood: Stood,
): CheckResult {
  const { operand, claim } = prepared;
  const key = `${claim.id}/${evidence.id}`;
  const texts = new Map<string, string>();
  if (prepared.stood.kind === "printed") texts.set(claim.id, prepared.stood.text);
  if (stood.kind === "printed") texts.set(key, stood.text);
  return {
    id: evidence.id,
    kind: "evidence",
    relation: "evidence",
    verdict: "undetermined",
    unit: operand?.figure.unit ?? BARE,
    stated: operand === null ? null : statedOf(operand),
    implied: null,
    inputs: [],
    formula: key,
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: evidence.sameAs,
    texts,
  };
}
