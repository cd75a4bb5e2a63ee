import type { Figure, ScanOptions } from "./figure.ts";
import { scan } from "./scan.ts";

/** Longer than any figure: beyond it a text is not looked at. */
const LONGEST = 400;

/**
 * A figure that is written alone, as in a ledger ("10,000", "about 12.4%") or a data cell
 * ("1398545650000"): nothing but it, its hedge and its direction may stand in the text. Null for any other text.
 */
export function readFigure(text: string, options: ScanOptions): Figure | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST) return null;
  const { figures, identifiers, quotations } = scan(trimmed, { ...options, format: "plain" });
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || identifiers.length > 0 || quotations.length > 0)
    return null;
  return isCovered(trimmed, figure) ? figure : null;
}

/** Whether figure, hedge, direction and small words between them are all that stands there. */
function isCovered(text: string, figure: Figure): boolean {
  if (figure.span.start === 0 && figure.span.end === text.length) return true;
  const covered = [figure.span, figure.hedge?.span, figure.directionSpan];
  const rest = [...text].map((character, index) =>
    covered.some((span) => span != null && index >= span.start && index < span.end)
      ? " "
      : character,
  );
  return /^\s*(?:(?:a|an|by|of|-)\s*)*\s*\)?$/.test(rest.join("").replace("(", " "));
}
