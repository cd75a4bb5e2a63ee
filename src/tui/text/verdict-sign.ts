import type { Severity } from "../../checks/finding.ts";
import type { Verdict } from "../../evaluate/result.ts";
import { SEVERITY_SYMBOLS, SYMBOLS } from "../../reporters/text/symbols.ts";
import type { Style } from "./line.ts";
import type { Signs } from "./signs.ts";

/** How a verdict is shown where the report's own symbol cannot be, and what it says in one sentence. */
export interface VerdictSign {
  readonly ascii: string;
  readonly style: Style;
  readonly meaning: string;
}

export const VERDICT_SIGNS: Readonly<Record<Verdict, VerdictSign>> = {
  unanchored: {
    ascii: "?",
    style: "wrong",
    meaning: "Its text is not found in its source, so nothing can be said of it.",
  },
  contradicted: {
    ascii: "x",
    style: "wrong",
    meaning: "No values of the printed figures make it hold.",
  },
  implausible: {
    ascii: "!",
    style: "wrong",
    meaning: "The value that the printed figures imply lies outside what is plausible.",
  },
  undetermined: {
    ascii: "-",
    style: "doubt",
    meaning: "It was checked, but nothing could be decided.",
  },
  unsupported: {
    ascii: ".",
    style: "dim",
    meaning: "It is recorded, and nothing checks it yet.",
  },
  consistent: {
    ascii: "~",
    style: "right",
    meaning: "Some values of the printed figures make it hold.",
  },
  confirmed: {
    ascii: "+",
    style: "right",
    meaning: "Every value that its inputs allow prints as it is printed.",
  },
};

/** The symbol of a verdict: that of the report, or its ASCII stand-in. */
export function signOf(verdict: Verdict, signs: Signs): string {
  if (signs.isSpoken) return "";
  return signs.isAscii ? VERDICT_SIGNS[verdict].ascii : SYMBOLS[verdict];
}

/** Verdicts by which a claim fails. */
export function isFailing(verdict: Verdict): boolean {
  return verdict === "unanchored" || verdict === "contradicted" || verdict === "implausible";
}

const SEVERITIES: Readonly<Record<Severity, { readonly ascii: string; readonly style: Style }>> = {
  error: { ascii: "x", style: "wrong" },
  warning: { ascii: "!", style: "doubt" },
  note: { ascii: ".", style: "dim" },
};

/** The symbol of a finding's severity, and its style. */
export function severitySign(
  severity: Severity,
  signs: Signs,
): { readonly sign: string; readonly style: Style } {
  const { ascii, style } = SEVERITIES[severity];
  if (signs.isSpoken) return { sign: "", style };
  return { sign: signs.isAscii ? ascii : SEVERITY_SYMBOLS[severity], style };
}
