import type { Interval } from "../../interval/interval.ts";
import type { Rule } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";
import type { Operand } from "../operand.ts";
import type { Program } from "../program.ts";
import type { Question } from "../question.ts";
import type { Repair } from "../result.ts";

/** A contradicted check, as the repairs see it. */
export interface Wrong {
  readonly question: Question;
  /** What the others make of the stated figure, in base units; null where that is not known. */
  readonly reach: () => Interval | null;
  /** The relation that was recomputed; null for what is told twice or held against evidence. */
  readonly rule: Rule | null;
  /** The program of another expression over the same claims. */
  readonly programOf: (expression: Expression) => Program;
  /** Whether the check holds under the first readings with something in it changed. */
  readonly holds: (changed: Partial<Question>) => boolean;
}

/** One way in which people err: gives every change of it by which the check would hold. */
export type RepairOf = (wrong: Wrong) => readonly Repair[];

/** The offer of a stated figure that was changed, where the check holds with it; else none. */
export function offer(
  wrong: Wrong,
  kind: Repair["kind"],
  repaired: Operand | undefined,
  exponent: number | null = null,
): readonly Repair[] {
  if (repaired === undefined || !wrong.holds({ stated: repaired })) return [];
  return [{ kind, key: repaired.key, text: repaired.figure.text, exponent }];
}
