import { phraseOfRule } from "../../evaluate/relations/phrase-of-rule.ts";
import type { Suggestion } from "../../evaluate/suggestions/suggestion.ts";
import type { VerifiedCase } from "../../verify.ts";
import { paletteFor } from "../text/palette.ts";
import type { TextSettings } from "../text/text-report.ts";
import { wrap } from "../text/wrap.ts";
import { visibleLine } from "../visible.ts";
import { withoutCommands } from "../without-commands.ts";
import type { CaseSuggestions } from "./case-suggestions.ts";

/** From here on a relation may well hold by chance. */
const HARDLY_CHANCE = 0.01;

/** What is proposed, case by case, each with the derivation to copy into its claim. */
export function textSuggestions(
  cases: readonly CaseSuggestions[],
  { width: given, color }: TextSettings,
): string {
  const width = Math.max(40, given);
  const palette = paletteFor(color);
  const blocks = cases.flatMap(({ verified, suggestions }) => {
    const head = palette.strong(visibleLine(verified.case.folder || verified.case.name));
    if (suggestions.length === 0) return [[head, "  Nothing that is not recorded already."]];
    return suggestions.map((suggestion, index) => [
      ...(index === 0 ? [head, ""] : []),
      ...suggestionLines(suggestion, verified, width - 2).map((line) => `  ${line}`),
    ]);
  });
  return withoutCommands(`${blocks.map((block) => block.join("\n")).join("\n\n")}\n`);
}

function suggestionLines(
  { claim, rule, expected }: Suggestion,
  verified: VerifiedCase,
  width: number,
): readonly string[] {
  const name = (id: string): string => {
    const result = verified.claims.find((one) => one.claim.id === id);
    return result?.stood.kind === "printed" ? `“${result.stood.text}”` : id;
  };
  const chance = expected < HARDLY_CHANCE ? "hardly chance" : "may be chance";
  const told = expected < 0.001 ? "under 0.001" : `about ${expected.toFixed(3)}`;
  return [
    ...wrap(`${visibleLine(name(claim))} may be ${visibleLine(phraseOfRule(rule, name))}.`, width),
    ...wrap(`${chance}: ${told} such relations would be expected by chance`, width),
    ...wrap(`in claim ${claim}: "derivations": [${JSON.stringify(rule)}]`, width),
  ];
}
