import type { CheckResult, ClaimResult, Input } from "../../evaluate/result.ts";
import type { Source } from "../../ledger/case.ts";
import { tellGap } from "../../quantity/tell-gap.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { tellValue } from "../../quantity/tell-value.ts";
import { positionAt } from "../../text/line-index.ts";
import type { VerifiedCase } from "../../verify.ts";
import { tellBasis } from "../tell-basis.ts";
import { tellImplied, tellStated, tellStillHolding } from "../tell-sides.ts";
import { labelled } from "../text/labelled.ts";
import type { Palette } from "../text/palette.ts";
import { SYMBOLS, toneOf } from "../text/symbols.ts";
import { wrap } from "../text/wrap.ts";
import { tellSum } from "./tell-sum.ts";

/** All that is known of one check of a claim, on lines of at most so many columns. */
export function explainCheck(
  verified: VerifiedCase,
  result: ClaimResult,
  check: CheckResult,
  width: number,
  palette: Palette,
): readonly string[] {
  const { verdict, basis, kind, relation, gap, unit, repair, assumes } = check;
  const tone = toneOf(verdict, basis, palette);
  const name = [...new Set([kind, check.id, relation])].join(" ");
  const inner = width - 2;
  const own = result.claim.id;
  const lines = [
    ...labelled("formula", check.formula, inner),
    ...labelled("the sum", tellSum(check), inner),
    ...check.inputs
      .filter(({ key }) => key !== own)
      .flatMap((input) => labelled("takes", tellInput(verified, input), inner)),
    ...labelled(kind === "plausible" ? "plausible" : "printed", tellStated(result, check), inner),
    ...labelled(kind === "evidence" ? "evidence" : "recomputed", tellImplied(result, check), inner),
    ...labelled("apart", gap === null ? null : tellGap(gap, unit), inner),
    ...labelled("would fit", repair === null ? null : `${repair.text} (${repair.key})`, inner),
    ...labelled("witness", tellWitness(check), inner),
    ...basis.flatMap((each) => labelled("it holds", tellBasis(each, own), inner)),
    ...labelled("grade", check.quotation?.grade ?? null, inner),
    ...labelled("would pass", passing(result, check), inner),
    ...labelled("source", tellOrigin(verified, result, check), inner),
    ...labelled("assuming", assumes, inner),
  ];
  return [
    ...wrap(`${SYMBOLS[verdict]} ${name}: ${verdict}`, width).map(tone),
    ...lines.map((line) => `  ${line}`),
  ];
}

function tellInput(verified: VerifiedCase, { key, text, interval, unit, at }: Input): string {
  const printed = text === null ? null : `“${text.replace(/\s+/g, " ")}”`;
  const meaning = interval === null ? "not known" : tellInterval(interval, unit);
  const source = at === null ? undefined : verified.sources.get(at.source);
  const position =
    at === null || source === undefined ? null : positionAt(source.lines, at.span.start);
  const place = position === null ? null : `${source?.path}:${position.line}:${position.column}`;
  return [key, printed, meaning, place].filter((part) => part !== null).join(" · ");
}

/** Values inside every printed interval that make it hold: the proof that it can. */
function tellWitness({ witness, inputs, unit }: CheckResult): string | null {
  if (witness === null || witness.size === 0) return null;
  const units = new Map(inputs.map((input) => [input.key, input.unit]));
  return [...witness]
    .map(([key, value]) => `${key} = ${tellValue(value, units.get(key) ?? unit)}`)
    .join("; ");
}

/** How well the check tells a wrong figure from a right one: all that it would let pass. */
function passing(result: ClaimResult, check: CheckResult): string | null {
  const range = tellStillHolding(result, check);
  if (range === null) return null;
  return `any figure of ${range.replace(/^a (?:fall|rise) of /, "")}, printed as exactly as this one`;
}

function tellOrigin(
  { case: of }: VerifiedCase,
  { claim }: ClaimResult,
  { id, kind }: CheckResult,
): string | null {
  if (kind !== "evidence") return null;
  const evidence = claim.evidence.find((one) => one.id === id);
  const source = evidence && of.sources.get(evidence.standing.source);
  return source === undefined ? null : tellSource(source);
}

function tellSource({ path, origin, retrieved }: Source): string {
  return [path, origin, retrieved === null ? null : `retrieved ${retrieved}`]
    .filter((part) => part !== null)
    .join(", ");
}
