import type { Finding } from "../../checks/finding.ts";
import { CONFLICT_CODES } from "../../checks/network/conflict-codes.ts";
import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";
import { tellGap } from "../../quantity/tell-gap.ts";
import { tellSum } from "../explanation/tell-sum.ts";
import { tellImplied, tellStated } from "../tell-sides.ts";
import { LABEL, labelled } from "./labelled.ts";
import type { Palette } from "./palette.ts";
import { placeLines, subject } from "./place-lines.ts";
import { SEVERITY_SYMBOLS, toneOfSeverity } from "./symbols.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";

/**
 * A finding on lines of at most so many columns: what is wrong, where it stands, the sentence with the
 * place underlined, the sum with the printed figures, what is printed and what the inputs give, the other places, and what to do next.
 */
export function findingBlock(
  finding: Finding,
  result: ClaimResult | null,
  width: number,
  palette: Palette,
): readonly string[] {
  const inner = width - INDENT.length;
  const isOfCheck = !CONFLICT_CODES.has(finding.code);
  const check = (isOfCheck && result?.checks.find((each) => each.id === finding.check)) || null;
  const below = [
    ...wrap(finding.message, inner).map(palette.strong),
    ...placeLines(finding.location, subject(finding), "sentence", inner, palette),
    ...(result === null || check === null ? [] : sides(result, check, inner)),
    ...finding.related.flatMap(({ location, message }) => [
      ...labelled("see", message, inner),
      ...placeLines(location, "", "sentence", inner - LABEL, palette).map(
        (line) => " ".repeat(LABEL) + line,
      ),
    ]),
    ...labelled("next", finding.help, inner),
    ...acceptance(finding, inner),
  ];
  const accepted = finding.accepted === null ? "" : ", accepted";
  return headline(
    finding,
    `${finding.severity}${accepted}: ${finding.code}`,
    width,
    palette,
  ).concat(below.map((line) => INDENT + line));
}

/** The first line of a finding, or of several alike: its sign and what sort it is. */
export function headline(
  { severity }: Finding,
  sort: string,
  width: number,
  palette: Palette,
): readonly string[] {
  const tone = toneOfSeverity(severity, palette);
  return wrap(sort, width - INDENT.length).map(
    (line, index) => (index === 0 ? `  ${tone(SEVERITY_SYMBOLS[severity])} ` : INDENT) + tone(line),
  );
}

/** Both sides of a check; where they are the same, it is not them that the finding is about. */
function sides(result: ClaimResult, check: CheckResult, width: number): readonly string[] {
  const { kind, gap, unit, assumes } = check;
  const stated = tellStated(result, check);
  const implied = tellImplied(result, check);
  const assuming = labelled("assuming", assumes, width);
  if (stated === implied) return assuming;
  return [
    ...labelled("the sum", tellSum(check), width),
    ...labelled(kind === "plausible" ? "plausible" : "printed", stated, width),
    ...labelled("recomputed", implied, width),
    ...labelled("apart", gap === null ? null : tellGap(gap, unit), width),
    ...assuming,
  ];
}

function acceptance({ accepted }: Finding, width: number): readonly string[] {
  if (accepted === null) return [];
  const until = accepted.until === null ? "" : ` (until ${accepted.until})`;
  return labelled("accepted", `by ${accepted.by}: ${accepted.reason}${until}`, width);
}
