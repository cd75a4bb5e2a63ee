import { CHECK_OPTIONS } from "../check-options.ts";
import type { Command } from "../command.ts";

/** `vouch check`: the report of all claims. */
export const checkCommand: Command = {
  name: "check",
  summary: "print the report",
  about:
    "Checks every claim of the cases and prints a report. Exit status: 0 when nothing is wrong that nobody accepted, 1 when something is, 2 when something could not be checked, 3 for a bug in vouch.",
  operands: "[paths…]",
  options: CHECK_OPTIONS,
  examples: [
    { line: "vouch check", about: "check all cases under claims/" },
    { line: "vouch check --claim approvals_fall", about: "report one claim" },
    { line: "vouch check --min-coverage 100", about: "fail when a figure has no claim" },
    {
      line: "vouch check --reporter text --reporter sarif=vouch.sarif",
      about: "print the report, and write one for code scanning",
    },
  ],
  run: async (host, asked) => (await import("../run-check.ts")).runCheck(host, asked),
};
