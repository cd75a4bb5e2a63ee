import type { Finding } from "../../checks/finding.ts";
import type { CheckResult } from "../../evaluate/result.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Evidence } from "../../ledger/case.ts";
import { tellValue } from "../../quantity/tell-value.ts";
import { findingsOf } from "../state/catalogue.ts";
import { type Line, segment, spread } from "../text/line.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { wrapText } from "../text/wrapping.ts";
import { basisInWords } from "./basis-words.ts";
import { type Context, nameIn, sourceName, unitIn } from "./context.ts";
import { derivationTree } from "./derivation-tree.ts";
import { intervalLines } from "./interval-lines.ts";
import { labelled, labelledText } from "./labelled.ts";
import { checkTitle, impliedSide, ruleInWords, ruleOf, statedSide } from "./rule-words.ts";
import { intervalOf, isChange, repairReason } from "./unit-words.ts";

/** `brief`: what a reader needs to see at a glance. `whole`: everything that is known. */
export type Extent = "brief" | "whole";

/** All that is to be said of one check: its verdict, why, both intervals, its inputs, and what to do. */
export function checkLines(context: Context, check: CheckResult, extent: Extent): readonly Line[] {
  const findings = findingsOfCheck(context, check);
  return [
    checkHeadline(context, check),
    ...(findings.length === 0
      ? wrapText(VERDICT_SIGNS[check.verdict].meaning, context.width, "dim")
      : findings.flatMap(({ message }) => wrapText(message, context.width))),
    ...bothIntervals(context, check),
    ...repairLines(context, check),
    ...sumLines(context, check, extent),
    ...groundLines(context, check),
    ...(extent === "whole" ? wholeLines(context, check) : []),
    ...afterwards(context, findings),
  ];
}

/** The verdict of a check in a line. */
export function checkHeadline(context: Context, check: CheckResult): Line {
  const { look, width } = context;
  const errors = findingsOfCheck(context, check).filter(({ severity }) => severity === "error");
  const isAccepted = errors.length > 0 && errors.every(({ accepted }) => accepted !== null);
  const line = [
    segment(
      `${signOf(check.verdict, look.signs)} ${check.verdict}`,
      VERDICT_SIGNS[check.verdict].style,
    ),
    segment(` ${checkTitle(check)}`),
  ];
  return spread(line, isAccepted ? [segment("accepted", "dim")] : [], width, look.signs.ellipsis);
}

function findingsOfCheck({ catalogue, entry }: Context, check: CheckResult): readonly Finding[] {
  return findingsOf(catalogue, entry).filter((finding) => finding.check === check.id);
}

function bothIntervals(context: Context, check: CheckResult): readonly Line[] {
  const { entry, look, width } = context;
  const { stated, implied, kind, unit, gap } = check;
  if (stated === null && implied === null) return [];
  const { style } = VERDICT_SIGNS[check.verdict];
  // What is judged has the colour of the verdict: the figure, or what is held against a plausible range.
  const isRange = kind === "plausible";
  const own = {
    label: statedSide(entry, kind),
    interval: stated,
    style: isRange ? "right" : style,
  } as const;
  const other = {
    label: impliedSide(kind),
    interval: implied,
    style: isRange ? style : "right",
  } as const;
  const told = stated === null && entry.result.stood.kind === "implied" ? [other] : [own, other];
  const axis = { unit, isChange: isChange(entry.result, check), gap };
  return intervalLines(told, axis, width, look.signs);
}

function repairLines({ width }: Context, { repair }: CheckResult): readonly Line[] {
  if (repair === null) return [];
  return labelledText("would fit", `${repair.text} (${repairReason(repair)})`, width, "strong");
}

function sumLines(context: Context, check: CheckResult, extent: Extent): readonly Line[] {
  const rule = ruleOf(context.entry, check);
  const phrase = rule === null ? null : ruleInWords(rule, nameIn(context, check));
  const isFormula = rule !== null && rule.relation === "formula";
  const shown = phrase !== null && (!isFormula || extent === "brief" || check.formula === "");
  return [
    ...(shown ? labelledText("the sum", phrase, context.width) : []),
    ...(isFormula && !shown ? labelledText("the sum", check.formula, context.width) : []),
    ...labelled("from", derivationTree(context, check)),
  ];
}

function groundLines(context: Context, check: CheckResult): readonly Line[] {
  const told = check.basis.map((basis) =>
    basisInWords(
      basis,
      (key) => `"${nameIn(context, check)(key)}"`,
      unitIn(context, check),
      (id) => sourceName(context, id),
    ),
  );
  return [
    ...told.flatMap((text) => labelledText("it holds", text, context.width)),
    ...(check.assumes === null ? [] : labelledText("assuming", check.assumes, context.width)),
  ];
}

function wholeLines(context: Context, check: CheckResult): readonly Line[] {
  const still = check.stillHolds;
  return [
    ...witnessLines(context, check),
    ...(still === null
      ? []
      : labelledText("would pass", passingInWords(context, check, still), context.width)),
    ...originLines(context, check),
  ];
}

/** How well the check tells a wrong figure from a right one: all that it would let pass. */
function passingInWords({ entry }: Context, check: CheckResult, still: Interval): string {
  const range = intervalOf(still, check.unit, isChange(entry.result, check));
  return `any figure of ${range.replace(/^a (?:fall|rise) of /, "")}, printed as exactly as this one`;
}

/** Values that make the check hold: the proof that it can. */
function witnessLines(context: Context, check: CheckResult): readonly Line[] {
  if (check.witness === null || check.witness.size === 0) return [];
  const unitOf = unitIn(context, check);
  const values = [...check.witness].map(
    ([key, value]) => `${key} = ${tellValue(value, unitOf(key))}`,
  );
  return labelledText("for example", values.join("; "), context.width);
}

function originLines(context: Context, check: CheckResult): readonly Line[] {
  const evidence: Evidence | undefined = context.entry.result.claim.evidence.find(
    ({ id }) => id === check.id,
  );
  if (check.kind !== "evidence" || evidence === undefined) return [];
  const source = context.entry.owner.case.sources.get(evidence.standing.source);
  if (source === undefined) return [];
  const retrieved = source.retrieved === null ? "" : `, retrieved ${source.retrieved}`;
  const origin = source.origin === null ? "" : `: ${source.origin}`;
  return labelledText("source", `${source.path}${origin}${retrieved}`, context.width);
}

/** What was decided about the fault, and what to do. */
function afterwards({ width }: Context, findings: readonly Finding[]): readonly Line[] {
  return findings.flatMap(({ accepted, help }) =>
    accepted === null
      ? labelledText("next", help, width)
      : labelledText("accepted", `by ${accepted.by}: ${accepted.reason}`, width),
  );
}
