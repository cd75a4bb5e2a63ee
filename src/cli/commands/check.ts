import type { Command } from "../command.ts";
import { CLAIM, FORMAT, HELP, MIN_COVERAGE, ROOT, VERSION } from "../options.ts";

/** `vouch check`: the report of all claims. */
export const checkCommand: Command = {
  name: "check",
  summary: "print the report",
  about:
    "Checks every claim of the cases and prints a report. Exit status: 0 when nothing is wrong that nobody accepted, 1 when something is, 2 when something could not be checked, 3 for a bug in vouch.",
  operands: "[paths…]",
  options: [FORMAT, CLAIM, MIN_COVERAGE, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch check", about: "check all cases under claims/" },
    { line: "vouch check --claim approvals_fall", about: "report one claim" },
    { line: "vouch check --min-coverage 100", about: "fail when a figure has no claim" },
  ],
  run: async (host, asked) => (await import("../run-cases.ts")).reportCases(host, asked),
};
