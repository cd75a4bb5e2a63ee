import { findRoot } from "../node/find-root.ts";
import { keepCases, type Terms } from "../node/keep-cases.ts";
import { CONFIG_FILE, loadConfig } from "../node/load-config.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import { askedReports } from "./asked-reports.ts";
import { checkOnce } from "./check-once.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { leastCoverage } from "./least-coverage.ts";
import { printedConfig } from "./print-config.ts";
import { progressOn } from "./progress.ts";
import { readGate } from "./read-gate.ts";
import { reportRun } from "./report-run.ts";
import { complainOfPath, pathsAsked } from "./run-cases.ts";
import { watchCases } from "./watch-cases.ts";

/** Checks the cases, writes the reports that were asked for, and gives the exit status, which no report decides. */
export async function runCheck(host: Host, asked: Asked): Promise<number> {
  const { options, command } = asked;
  const wrong = wrongIn(asked);
  if (wrong !== null) return complain(host, wrong, command);
  if (options.has("print-config")) return printConfig(host, asked);
  const progress = progressOn(host);
  const cases = keepCases({
    ...pathsAsked(host, asked),
    refs: {
      since: options.get("since") ?? null,
      acceptancesFrom: options.get("acceptances-from") ?? null,
    },
    onProgress: progress.tell,
    once: !options.has("watch"),
  });
  const start = Date.now();
  const checked = checkOnce(host, asked, cases);
  progress.end();
  if (checked.kind === "ended") return checked.status;
  const { verification, terms, run } = checked;
  if (options.has("verbose")) tellWork(host, verification, terms, Date.now() - start);
  const status = reportRun(host, asked, verification, run);
  return options.has("watch") ? watchCases(host, asked, cases, checked) : status;
}

/** What is wrong with the options by themselves; null where nothing is. */
function wrongIn(asked: Asked): string | null {
  const { options } = asked;
  const read = [askedReports(asked), leastCoverage(options.get("min-coverage")), readGate(options)];
  for (const each of read) if (each.kind === "wrong") return each.message;
  const reports = askedReports(asked);
  const shown =
    reports.kind === "reports" ? reports.reports.filter(({ file }) => file === null) : [];
  if (options.has("watch") && shown.some(({ format }) => format !== "text" && format !== "compact"))
    return "--watch goes on printing for people: let the report go to a file.";
  return null;
}

function printConfig(host: Host, asked: Asked): number {
  const found = findRoot(host.folder, asked.paths, asked.options.get("root") ?? null);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const loaded = loadConfig(found.root);
  if (loaded.kind === "fault") {
    const { findings } = loaded;
    return complainOfPath(host, { kind: "bad-config", path: CONFIG_FILE, findings }, asked);
  }
  host.output.write(printedConfig({ config: loaded.config, isConfigured: loaded.isWritten }));
  return 0;
}

function tellWork(host: Host, { cases }: Verification, terms: Terms, milliseconds: number): void {
  const files = new Set(
    cases.flatMap(({ ledgers, sources }) => [
      ...ledgers.map(({ path }) => path),
      ...[...sources.values()].map(({ path }) => path),
    ]),
  );
  const lines = [
    `root ${terms.root}`,
    `settings ${terms.isConfigured ? CONFIG_FILE : "none: all as it is without"}`,
    `${cases.length} cases, ${files.size} files read, ${milliseconds} ms`,
    ...cases.map(
      ({ case: { name, folder }, claims }) => `case ${name} in ${folder}: ${claims.length} claims`,
    ),
  ];
  for (const line of lines) host.errors.write(`vouch: ${visibleLine(line)}\n`);
}
