import type { Command } from "../command.ts";
import { FORMAT, HELP, MIN_COVERAGE, ROOT, VERSION } from "../options.ts";

/** `vouch coverage`: what no claim records. */
export const coverageCommand: Command = {
  name: "coverage",
  summary: "list the figures, dates and quotations that no claim records",
  about:
    "Reads every figure, date and quotation of the documents and lists those that no claim records, each with its place and sentence. What the ledger names under ignored, with a reason, counts as recorded.",
  operands: "[paths…]",
  options: [FORMAT, MIN_COVERAGE, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch coverage", about: "list what is not recorded in any case under claims/" },
    { line: "vouch coverage --min-coverage 100", about: "exit with 1 when something is missing" },
  ],
  run: async (host, asked) => (await import("../run-coverage.ts")).runCoverage(host, asked),
};
