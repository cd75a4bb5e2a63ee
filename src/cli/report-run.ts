import type { Run } from "../reporters/run.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import { askedReports } from "./asked-reports.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { quietly } from "./quietly.ts";
import { writeReports } from "./write-reports.ts";

/** Writes the reports of a run and what there is to say of it as a whole; gives the exit status: that of the run, or 2 where a report cannot be written. */
export function reportRun(host: Host, asked: Asked, verification: Verification, run: Run): number {
  const reports = askedReports(asked);
  if (reports.kind === "wrong") return complain(host, reports.message, asked.command);
  const isQuiet = asked.options.has("quiet");
  const loud = reports.reports.filter(
    ({ format, file }) => !isQuiet || file !== null || format !== "text",
  );
  const areWritten = writeReports(host, loud, verification, run);
  const failing = quietly(verification, run);
  if (isQuiet && loud.length < reports.reports.length && failing.findings.length > 0)
    writeReports(host, [{ format: "text", file: null }], failing, run);
  if (!isQuiet || run.exit !== 0)
    for (const remark of run.remarks) host.errors.write(`vouch: ${visibleLine(remark)}\n`);
  return areWritten ? run.exit : 2;
}
