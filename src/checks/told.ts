import type { Check, Context } from "./check.ts";
import type { Finding } from "./finding.ts";

/** The claim and the check that a fault is about, as far as it is about any. */
export interface About {
  readonly claim: string | null;
  readonly check: string | null;
}

/** A fault as a finding, not yet held against what is accepted. */
export function told<Fault>(
  check: Check<Fault>,
  fault: Fault,
  about: About,
  context: Context,
): Finding {
  const { message, help, at, related } = check.word(fault, context);
  return {
    code: check.code,
    severity: check.severity,
    isUnchecked: check.isUnchecked,
    case: context.case.name,
    claim: about.claim,
    check: about.check,
    message,
    help,
    location: at,
    related,
    remedy: check.remedy?.(fault, context) ?? null,
    accepted: null,
  };
}
