import { isDirected } from "../../checks/tell-sides.ts";
import { type ImpliedValue, nameOfCheck } from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { VerifiedCase } from "../../verify.ts";
import { printedText, recomputed } from "./claim-rows.ts";
import type { Palette } from "./palette.ts";
import { widthOf } from "./pieces.ts";
import { fit, wrap } from "./wrap.ts";

const INDENT = "  ";
const GAP = 2;

/**
 * What all claims together say of each, where that is more than its own line says: "44.9 million
 * must be 44.893 to 44.941 million", and by which checks.
 */
export function impliedRows(
  { claims, network }: VerifiedCase,
  width: number,
  palette: Palette,
): readonly string[] {
  const rows = claims.flatMap((result) => {
    const implied = network.implied.get(result.claim.id);
    return implied === undefined ? [] : (rowOf(result, implied) ?? []);
  });
  if (rows.length === 0) return [];
  const inner = width - INDENT.length * 2;
  const column = Math.min(
    Math.floor(inner * 0.34),
    Math.max(...rows.map(({ figure }) => widthOf(figure))),
  );
  return [
    ...wrap("If every figure is right, together they leave", width - INDENT.length).map(
      (line) => INDENT + palette.quiet(line),
    ),
    ...rows.flatMap(({ figure, words, by }) => {
      const name = fit(figure, column);
      const lead = `${INDENT}${INDENT}${name}${" ".repeat(column - widthOf(name) + GAP)}`;
      const rest = inner - column - GAP;
      return wrap(`${words} by ${by}`, rest).map((line, index) =>
        index === 0 ? lead + line : " ".repeat(widthOf(lead)) + line,
      );
    }),
  ];
}

interface Row {
  readonly figure: string;
  readonly words: string;
  readonly by: string;
}

/** Null where the line of the claim says as much already. */
function rowOf(result: ClaimResult, { interval, unit, lowBy, highBy }: ImpliedValue): Row | null {
  const told = [false, true].map((change) => tellInterval(interval, unit, change));
  const own = result.interval === null ? "" : tellInterval(result.interval, unit);
  const deciding = result.checks.find(({ id }) => id === result.decidedBy) ?? null;
  if (told.includes(own) || told.includes(recomputed(result, deciding))) return null;
  const checks = new Set([lowBy, highBy].flatMap((ref) => (ref === null ? [] : nameOfCheck(ref))));
  const by = checks.size === 0 ? "the others" : [...checks].join(" and ");
  const words = tellInterval(interval, unit, isDirected(result));
  return { figure: printedText(result) ?? result.claim.id, words, by };
}
