import { suggestForCase } from "../evaluate/suggestions/suggest-for-case.ts";
import { jsonSuggestions } from "../reporters/suggestions/json-suggestions.ts";
import { textSuggestions } from "../reporters/suggestions/text-suggestions.ts";
import type { Asked } from "./command.ts";
import type { Host } from "./host.ts";
import { openSources } from "./open-sources.ts";
import { complainOfPath, verifyAsked } from "./run-cases.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Prints what is proposed for the cases; 2 when one of them has no claim that could be read. */
export async function runSuggest(host: Host, asked: Asked): Promise<number> {
  const all = verifyAsked(host, asked);
  if (all.kind === "fault") return complainOfPath(host, all.fault, asked);
  const cases = all.verification.cases.map((verified) => {
    const suggestions = suggestForCase(verified.case, openSources(verified));
    return { verified, suggestions };
  });
  const isJson = asked.options.get("format") === "json";
  const settings = { width: widthOf(host), color: usesColor(host) };
  host.output.write(isJson ? jsonSuggestions(cases) : textSuggestions(cases, settings));
  return cases.every(({ verified }) => verified.claims.length === 0) ? 2 : 0;
}
