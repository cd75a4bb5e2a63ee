import { jsonReport } from "../reporters/json/json-report.ts";
import { type TextSettings, textReport } from "../reporters/text/text-report.ts";
import type { Verification } from "../verify.ts";

type Reporter = (verification: Verification, settings: TextSettings) => string;

/** How a report can be written, by the name that --format takes. */
const FORMATS: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["text", textReport],
  ["json", jsonReport],
]);

/** The report in a format; of an unknown one, which the command line does not let pass, the text. */
export function reportAs(
  format: string,
  verification: Verification,
  settings: TextSettings,
): string {
  return (FORMATS.get(format) ?? textReport)(verification, settings);
}
