import type { Finding, Location } from "../../checks/finding.ts";
import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";
import { tellValue } from "../../quantity/tell-value.ts";
import { tellImplied, tellStated } from "../tell-sides.ts";
import { markedSentence } from "./marked-sentence.ts";
import type { Palette } from "./palette.ts";
import { SEVERITY_SYMBOLS, toneOfSeverity } from "./symbols.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";
const LABEL = 12;

/**
 * A finding on lines of at most so many columns: what is wrong, where it stands, the sentence with the
 * place underlined, what is printed and what the inputs give, the other places, and what to do next.
 */
export function findingBlock(
  finding: Finding,
  result: ClaimResult | null,
  width: number,
  palette: Palette,
): readonly string[] {
  const inner = Math.max(LABEL + 8, width - INDENT.length);
  const check = result?.checks.find((each) => each.id === finding.check) ?? null;
  const below = [
    ...place(finding.location, subject(finding), inner, palette),
    ...(result === null || check === null ? [] : sides(result, check, inner)),
    ...finding.related.flatMap(({ location, message }) => [
      ...labelled("see", message, inner),
      ...place(location, "", inner - LABEL, palette).map((line) => " ".repeat(LABEL) + line),
    ]),
    ...labelled("next", finding.help, inner),
    ...acceptance(finding, inner),
  ];
  return [...headline(finding, width, palette), ...below.map((line) => INDENT + line)];
}

function headline(finding: Finding, width: number, palette: Palette): readonly string[] {
  const tone = toneOfSeverity(finding.severity, palette);
  const accepted = finding.accepted === null ? "" : ", accepted";
  const symbol = `  ${tone(SEVERITY_SYMBOLS[finding.severity])} `;
  const label = wrap(`${finding.severity}${accepted}: ${finding.code}`, width - 4).map(tone);
  const message = wrap(finding.message, width - 4).map(palette.strong);
  return [...label, ...message].map((line, index) => (index === 0 ? symbol : INDENT) + line);
}

/** The claim and the check that a finding is of, by their ids. */
function subject({ claim, check }: Finding): string {
  if (claim === null) return "";
  return check === null ? `claim ${claim}` : `claim ${claim}, check ${check}`;
}

function place(
  location: Location,
  about: string,
  width: number,
  palette: Palette,
): readonly string[] {
  const at = `${location.file}:${location.line}:${location.column}`;
  const head = wrap(about === "" ? at : `${at}  ${about}`, width).map(palette.quiet);
  if (location.excerpt === null) return head;
  const sentence = markedSentence(location.excerpt, width - 2, palette);
  return [...head, ...sentence.map((line) => `  ${line}`)];
}

function sides(result: ClaimResult, check: CheckResult, width: number): readonly string[] {
  const stated = tellStated(result, check);
  const implied = tellImplied(result, check);
  const apart = check.gap === null ? null : tellValue(check.gap, check.unit);
  return [
    ...labelled(result.stood.kind === "implied" ? "implied" : "printed", stated, width),
    ...labelled(check.kind === "plausible" ? "plausible" : "recomputed", implied, width),
    ...labelled("apart", apart, width),
    ...labelled("assuming", check.assumes, width),
  ];
}

function acceptance({ accepted }: Finding, width: number): readonly string[] {
  if (accepted === null) return [];
  const until = accepted.until === null ? "" : ` (until ${accepted.until})`;
  return labelled("accepted", `by ${accepted.by}: ${accepted.reason}${until}`, width);
}

function labelled(label: string, text: string | null, width: number): readonly string[] {
  if (text === null || text === "") return [];
  return wrap(text, width - LABEL).map(
    (line, index) => (index === 0 ? label : "").padEnd(LABEL) + line,
  );
}
