import type { KeptCases } from "../node/keep-cases.ts";
import { untilInterrupted } from "../node/until-interrupted.ts";
import { watchFiles } from "../node/watch-files.ts";
import { newsBetween } from "../reporters/news/news.ts";
import { askedReports } from "./asked-reports.ts";
import { type Checked, checkOnce } from "./check-once.ts";
import type { Asked } from "./command.ts";
import type { Host } from "./host.ts";
import { tellNews } from "./tell-news.ts";
import { writeReports } from "./write-reports.ts";

/**
 * Checks again whenever a file changes, and tells what became wrong and what was mended, until somebody
 * ends it; reports in files are written anew. Gives the exit status of the last check.
 */
export async function watchCases(
  host: Host,
  asked: Asked,
  cases: KeptCases,
  first: Extract<Checked, { kind: "checked" }>,
): Promise<number> {
  let last = first;
  let status: number = first.run.exit;
  const asFiles = askedReports(asked);
  const files =
    asFiles.kind === "reports" ? asFiles.reports.filter(({ file }) => file !== null) : [];
  const watched = watchFiles(() => {
    const now = checkOnce(host, asked, cases);
    watched.watch(cases.folders());
    status = now.kind === "ended" ? now.status : now.run.exit;
    if (now.kind === "ended" || now.verification === last.verification) return;
    const news = newsBetween(last.verification, now.verification);
    const errors = now.verification.findings.filter(
      ({ severity, accepted }) => severity === "error" && accepted === null,
    );
    host.output.write(tellNews(news, errors.length, new Date().toLocaleTimeString("en-GB")));
    writeReports(host, files, now.verification, now.run);
    last = now;
  });
  watched.watch(cases.folders());
  host.output.write("Watching for changes; Ctrl-C ends it.\n");
  await untilInterrupted();
  watched.stop();
  return status;
}
