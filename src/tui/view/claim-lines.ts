import type { CheckResult } from "../../evaluate/result.ts";
import { findingsOf, keyOf } from "../state/catalogue.ts";
import { clip, type Line, segment } from "../text/line.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { wrapText } from "../text/wrapping.ts";
import { checkHeadline, checkLines } from "./check-lines.ts";
import { claimFacts, impliedByAll } from "./claim-facts.ts";
import type { Context } from "./context.ts";
import { BLANK, labelledText } from "./labelled.ts";
import { sentenceLines } from "./sentence-lines.ts";
import { intervalOf, isChange } from "./unit-words.ts";

/** The pane below the article: the check that decides in full, the others in a line each. */
export function detailLines(context: Context): readonly Line[] {
  const { result } = context.entry;
  const deciding = decidingCheck(context);
  const others = result.checks.filter((check) => check !== deciding);
  if (deciding === null) return nothingDecides(context);
  return [
    ...generalFindings(context),
    ...checkLines(context, deciding, "brief"),
    ...togetherLines(context),
    ...(others.length === 0 ? [] : BLANK),
    ...others.map((check) => checkHeadline(context, check)),
  ];
}

/** The screen of one claim: its sentence, each check in full, and what the ledger notes. */
export function explainLines(context: Context): readonly Line[] {
  const { result } = context.entry;
  const deciding = decidingCheck(context);
  const checks = [...result.checks].sort((a, b) => Number(b === deciding) - Number(a === deciding));
  return [
    claimHeadline(context),
    ...BLANK,
    ...sentenceLines(context),
    ...claimFacts(context),
    ...spaced(deciding === null ? nothingDecides(context) : generalFindings(context)),
    ...checks.flatMap((check) => spaced(checkLines(context, check, "whole"))),
  ];
}

function spaced(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...BLANK, ...lines];
}

function claimHeadline({ entry, look, width }: Context): Line {
  const { verdict } = entry;
  const accepted = entry.isAccepted ? ", accepted" : "";
  const line = [
    segment(`${signOf(verdict, look.signs)} ${verdict}${accepted}  `, VERDICT_SIGNS[verdict].style),
    segment(entry.text, "strong"),
  ];
  return clip(line, width, look.signs.ellipsis);
}

function decidingCheck({ entry: { result } }: Context): CheckResult | null {
  return result.checks.find(({ id }) => id === result.decidedBy) ?? result.checks[0] ?? null;
}

/** What is said of a claim without checks. */
function nothingDecides(context: Context): readonly Line[] {
  const { entry, look, width } = context;
  const { verdict, interval, unit } = entry.result;
  const { meaning, style } = VERDICT_SIGNS[verdict];
  const findings = generalFindings(context);
  return [
    [segment(`${signOf(verdict, look.signs)} ${verdict}`, style)],
    ...(findings.length === 0 ? wrapText(meaning, width) : findings),
    ...(interval === null
      ? []
      : labelledText("can mean", intervalOf(interval, unit, isChange(entry.result, null)), width)),
    ...togetherLines(context),
  ];
}

/** What the claim has to do with all others: what they imply of it, and whether it can be right beside them. */
function togetherLines(context: Context): readonly Line[] {
  const { catalogue, entry, width } = context;
  const implied = impliedByAll(context);
  const isInConflict = catalogue.conflictOf.has(keyOf(entry));
  return [
    ...(implied === null ? [] : labelledText("all imply", implied, width)),
    ...(isInConflict
      ? labelledText("conflict", "it cannot be right beside others; x shows which", width, "doubt")
      : []),
  ];
}

/** Findings that belong to the claim but to none of its checks. */
function generalFindings(context: Context): readonly Line[] {
  const { catalogue, entry, width } = context;
  const ids = new Set(entry.result.checks.map(({ id }) => id));
  return findingsOf(catalogue, entry)
    .filter(({ check }) => check === null || !ids.has(check))
    .flatMap(({ message, help, severity }) => [
      ...wrapText(message, width, severity === "error" ? "wrong" : "plain"),
      ...labelledText("next", help, width),
    ]);
}
