import { compare, exact } from "../interval/exact.ts";
import { contains, pointInterval } from "../interval/interval.ts";
import type { About } from "./derivation-faults.ts";
import { gapBetween } from "./gap.ts";

import type { OpenedSource } from "./opened-source.ts";
import { type Operand, statedOf, valuesOf } from "./operand.ts";
import type { CheckResult, Judged } from "./result.ts";

/** Whether a text lists as many things as it says: each item must stand in the claim's source. */
export function judgeList(
  check: CheckResult,
  stated: Operand,
  items: readonly string[],
  source: OpenedSource,
  about: About,
): Judged {
  const lost = items.filter((item) => !source.text.includes(item));
  const first = { ...check, stated: statedOf(stated) };
  if (lost.length > 0)
    return {
      check: first,
      faults: lost.map((item) => ({ kind: "item-lost", ...about, item })),
    };
  const count = exact(items.length);
  const implied = pointInterval(count);
  const holds = contains(valuesOf(stated, new Set()), count);
  const isSure = holds && compare(stated.figure.low, count) === 0;
  const verdict = isSure ? "confirmed" : holds ? "consistent" : "contradicted";
  const gap = holds ? null : gapBetween(first.stated, implied);
  return { check: { ...first, implied, verdict, gap }, faults: [] };
}
