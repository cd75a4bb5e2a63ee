import type { Severity } from "../../checks/finding.ts";
import type { Verdict } from "../../evaluate/result.ts";
import type { Style } from "./line.ts";
import type { Signs } from "./signs.ts";

/** How a verdict is shown beside its word, and what it says in one sentence. */
export interface VerdictSign {
  readonly unicode: string;
  readonly ascii: string;
  readonly style: Style;
  readonly meaning: string;
}

/** Signs that are one column wide whatever the locale (East Asian Width is neutral or narrow). */
export const VERDICT_SIGNS: Readonly<Record<Verdict, VerdictSign>> = {
  unanchored: {
    unicode: "⊘",
    ascii: "#",
    style: "wrong",
    meaning: "Its text is not found in its source, so nothing can be said of it.",
  },
  contradicted: {
    unicode: "✗",
    ascii: "x",
    style: "wrong",
    meaning: "No values of the printed figures make it hold.",
  },
  implausible: {
    unicode: "!",
    ascii: "!",
    style: "wrong",
    meaning: "The value that the printed figures imply lies outside what is plausible.",
  },
  undetermined: {
    unicode: "?",
    ascii: "?",
    style: "doubt",
    meaning: "It was checked, but nothing could be decided.",
  },
  unsupported: {
    unicode: "-",
    ascii: "-",
    style: "dim",
    meaning: "It is recorded, and nothing checks it yet.",
  },
  consistent: {
    unicode: "~",
    ascii: "~",
    style: "right",
    meaning: "Some values of the printed figures make it hold.",
  },
  confirmed: {
    unicode: "✓",
    ascii: "+",
    style: "right",
    meaning: "Every value that its inputs allow prints as it is printed.",
  },
};

/** The sign of a verdict in this set of signs. */
export function signOf(verdict: Verdict, signs: Signs): string {
  const sign = VERDICT_SIGNS[verdict];
  return signs.minus === "−" ? sign.unicode : sign.ascii;
}

/** Verdicts by which a claim fails. */
export function isFailing(verdict: Verdict): boolean {
  return verdict === "unanchored" || verdict === "contradicted" || verdict === "implausible";
}

/** The sign and style of a finding's severity. */
export const SEVERITY_SIGNS: Readonly<
  Record<Severity, { readonly sign: string; readonly style: Style }>
> = {
  error: { sign: "x", style: "wrong" },
  warning: { sign: "!", style: "doubt" },
  note: { sign: "-", style: "dim" },
};
