import type { Severity } from "../../checks/finding.ts";
import { VERDICTS } from "../../evaluate/result.ts";
import { exact } from "../../interval/exact.ts";
import { tellNumber } from "../../quantity/tell-value.ts";
import type { Verification } from "../../verify.ts";
import type { Palette } from "./palette.ts";
import { toneOfSeverity } from "./symbols.ts";
import { wrap } from "./wrap.ts";

/** The last lines of a report: how many claims have which verdict, and what there is to mend. */
export function summary(
  verification: Verification,
  width: number,
  palette: Palette,
): readonly string[] {
  const results = verification.cases.flatMap((each) => each.claims);
  const verdicts = VERDICTS.flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const cases = counted(verification.cases.length, "case");
  const claims = `${counted(results.length, "claim")} in ${cases}`;
  const first = verdicts.length === 0 ? `${claims}.` : `${claims}: ${verdicts.join(", ")}.`;
  return [
    ...wrap(first, width).map(palette.strong),
    ...wrap(tellFindings(verification), width).map(toneOfAll(verification, palette)),
  ];
}

function tellFindings({ findings }: Verification): string {
  const open = findings.filter((finding) => finding.accepted === null);
  const accepted = findings.length - open.length;
  const severities = (["error", "warning", "note"] satisfies Severity[]).flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const unchecked = open.filter((finding) => finding.isUnchecked).length;
  return [
    severities.length === 0 ? "No findings" : severities.join(", "),
    ...(accepted === 0 ? [] : [`${accepted} more accepted`]),
    ...(unchecked === 0 ? [] : [`${unchecked} of them about what could not be checked`]),
  ]
    .join("; ")
    .concat(".");
}

function toneOfAll({ findings }: Verification, palette: Palette): (text: string) => string {
  const open = findings.filter((finding) => finding.accepted === null);
  if (open.some((finding) => finding.severity === "error")) return toneOfSeverity("error", palette);
  if (open.some((finding) => finding.severity === "warning"))
    return toneOfSeverity("warning", palette);
  return palette.holds;
}

function counted(count: number, noun: string): string {
  return `${tellNumber(exact(count), 0, "floor")} ${noun}${count === 1 ? "" : "s"}`;
}
