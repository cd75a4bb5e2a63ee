import { findRoot } from "../node/find-root.ts";
import { type KeptCases, keepCases, type Terms } from "../node/keep-cases.ts";
import { CONFIG_FILE, loadConfig } from "../node/load-config.ts";
import type { Run } from "../reporters/run.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import { askedReports } from "./asked-reports.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { leastCoverage } from "./least-coverage.ts";
import { onlyClaim } from "./only-claim.ts";
import { printedConfig } from "./print-config.ts";
import { progressOn } from "./progress.ts";
import { quietly } from "./quietly.ts";
import { readGate } from "./read-gate.ts";
import { complainOfPath, pathsAsked } from "./run-cases.ts";
import { runOf } from "./run-of.ts";
import { writeReports } from "./write-reports.ts";

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
  });
  const start = Date.now();
  const checked = checkOnce(host, asked, cases, progress.end);
  if (checked.kind === "ended") return checked.status;
  const { verification, terms, run } = checked;
  if (options.has("verbose")) tellWork(host, verification, terms, Date.now() - start);
  return report(host, asked, verification, run);
}

/** What is wrong with the options by themselves; null where nothing is. */
function wrongIn(asked: Asked): string | null {
  const { options } = asked;
  const read = [askedReports(asked), leastCoverage(options.get("min-coverage")), readGate(options)];
  for (const each of read) if (each.kind === "wrong") return each.message;
  return null;
}

type Checked =
  | {
      readonly kind: "checked";
      readonly verification: Verification;
      readonly terms: Terms;
      readonly run: Run;
    }
  | { readonly kind: "ended"; readonly status: number };

/** Checks the cases as they are now, and holds them to what was asked; what hinders that is told. */
function checkOnce(host: Host, asked: Asked, cases: KeptCases, onChecked: () => void): Checked {
  const all = cases.check();
  onChecked();
  if (all.kind === "fault")
    return { kind: "ended", status: complainOfPath(host, all.fault, asked) };
  const terms = cases.terms();
  if (terms === null) throw new Error("a check went by nothing");
  const wanted = asked.options.get("claim");
  const narrowed = wanted === undefined ? null : onlyClaim(all.verification, wanted);
  if (narrowed?.kind === "unknown") {
    const question = narrowed.nearest === null ? "" : ` Did you mean ${narrowed.nearest}?`;
    const message = `There is no claim ${wanted}.${question}`;
    return { kind: "ended", status: complain(host, message, asked.command) };
  }
  const verification = narrowed?.verification ?? all.verification;
  const run = runOf(asked, terms, verification, all.verification);
  return { kind: "checked", verification, terms, run };
}

function report(host: Host, asked: Asked, verification: Verification, run: Run): number {
  const reports = askedReports(asked);
  if (reports.kind === "wrong") return complain(host, reports.message, asked.command);
  const isQuiet = asked.options.has("quiet");
  const loud = reports.reports.filter(
    ({ format, file }) => !isQuiet || file !== null || format !== "text",
  );
  const areWritten = writeReports(host, loud, verification, run);
  if (isQuiet && loud.length < reports.reports.length && run.exit !== 0)
    writeReports(host, [{ format: "text", file: null }], quietly(verification, run), run);
  if (!isQuiet || run.exit !== 0)
    for (const remark of run.remarks) host.errors.write(`vouch: ${visibleLine(remark)}\n`);
  return areWritten ? run.exit : 2;
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
