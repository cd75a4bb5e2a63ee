import { writeReport } from "../node/write-report.ts";
import type { Run } from "../reporters/run.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import type { AskedReport } from "./asked-reports.ts";
import { reportAs } from "./formats.ts";
import type { Host } from "./host.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

const PLAIN = { width: 100, color: false };

/** Writes the reports that were asked for, and says which could not be written: whether all were. */
export function writeReports(
  host: Host,
  reports: readonly AskedReport[],
  verification: Verification,
  run: Run,
): boolean {
  const settings = { width: widthOf(host), color: usesColor(host) };
  let areAllWritten = true;
  for (const { format, file } of reports) {
    if (file === null) {
      host.output.write(reportAs(format, verification, run, settings));
      continue;
    }
    const written = writeReport(host.folder, file, reportAs(format, verification, run, PLAIN));
    if (written.kind === "written") continue;
    const reason =
      written.kind === "leads-out"
        ? "a link leads out of this folder"
        : `the system says ${written.reason}`;
    host.errors.write(`vouch: ${visibleLine(file)} cannot be written: ${reason}.\n`);
    areAllWritten = false;
  }
  return areAllWritten;
}
