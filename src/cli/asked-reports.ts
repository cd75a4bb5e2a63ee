import { nearestName } from "../text/nearest-name.ts";
import type { Asked } from "./command.ts";
import { REPORT_FORMATS } from "./report-formats.ts";

/** A report that was asked for: in a file, or where `file` is null on the output. */
export interface AskedReport {
  readonly format: string;
  readonly file: string | null;
}

export type AskedReports =
  | { readonly kind: "reports"; readonly reports: readonly AskedReport[] }
  | { readonly kind: "wrong"; readonly message: string };

/**
 * The reports that --reporter NAME[=FILE] and --format ask for: the text where they ask for none. Only one
 * can go to the output, which must be whole in its format, and only one to a file.
 */
export function askedReports({
  options,
  repeated,
}: Pick<Asked, "options" | "repeated">): AskedReports {
  const format = options.get("format");
  const written = [...(repeated.get("reporter") ?? []), ...(format === undefined ? [] : [format])];
  const reports = written.map(readReport);
  const unknown = reports.find((report) => !isKnown(report.format));
  if (unknown !== undefined) return wrong(tellUnknown(unknown.format));
  const nameless = reports.find((report) => report.file === "");
  if (nameless !== undefined)
    return wrong(`--reporter ${nameless.format}= needs the name of a file behind its =.`);
  const places = reports.map((report) => report.file);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined)
    return wrong(
      twice === null
        ? "Only one report can go to the output. Write the others to files: --reporter sarif=out.sarif."
        : `Two reports cannot go to one file, ${twice}.`,
    );
  return { kind: "reports", reports: reports.length > 0 ? reports : [TEXT] };
}

const TEXT: AskedReport = { format: "text", file: null };

function readReport(written: string): AskedReport {
  const equals = written.indexOf("=");
  if (equals === -1) return { format: written, file: null };
  return { format: written.slice(0, equals), file: written.slice(equals + 1) };
}

function isKnown(format: string): boolean {
  return REPORT_FORMATS.some((known) => known === format);
}

function tellUnknown(format: string): string {
  const close = nearestName(format, REPORT_FORMATS);
  const question = close === null ? "" : ` Did you mean ${close}?`;
  return `There is no report “${format}”, only ${REPORT_FORMATS.join(", ")}.${question}`;
}

function wrong(message: string): AskedReports {
  return { kind: "wrong", message };
}
