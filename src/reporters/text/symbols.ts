import type { Severity } from "../../checks/finding.ts";
import type { Basis, Verdict } from "../../evaluate/result.ts";
import type { Palette } from "./palette.ts";

/** The sign of a verdict: each is told from the others without colour. */
export const SYMBOLS: Readonly<Record<Verdict, string>> = {
  unanchored: "?",
  contradicted: "✗",
  implausible: "!",
  undetermined: "-",
  unsupported: "·",
  consistent: "~",
  confirmed: "✓",
};

/** How a verdict is set off. */
export function toneOf(
  verdict: Verdict,
  basis: readonly Basis[],
  palette: Palette,
): (text: string) => string {
  switch (verdict) {
    case "unanchored":
    case "contradicted":
    case "implausible":
      return palette.wrong;
    case "undetermined":
    case "unsupported":
      return palette.quiet;
    case "consistent":
      return basis.length > 0 ? palette.doubtful : palette.holds;
    case "confirmed":
      return palette.holds;
  }
}

export const SEVERITY_SYMBOLS: Readonly<Record<Severity, string>> = {
  error: "✗",
  warning: "!",
  note: "·",
};

export function toneOfSeverity(severity: Severity, palette: Palette): (text: string) => string {
  switch (severity) {
    case "error":
      return palette.wrong;
    case "warning":
      return palette.doubtful;
    case "note":
      return palette.quiet;
  }
}
