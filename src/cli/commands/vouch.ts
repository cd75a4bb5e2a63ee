import { canOpen } from "../can-open.ts";
import type { Command } from "../command.ts";
import { CLAIM, FORMAT, HELP, MIN_COVERAGE, ROOT, VERSION } from "../options.ts";

/** `vouch` without a command: the screen on a terminal, else the report. */
export const vouchCommand: Command = {
  name: "",
  summary: "look at the claims in a terminal; anywhere else, print the report",
  about:
    "Checks the figures and quotations of documents against each other and against their sources. A path is a case (a folder with a ledger.json), a folder of cases, or a file of a case. With no path, vouch takes claims/.",
  operands: "[paths…]",
  options: [FORMAT, CLAIM, MIN_COVERAGE, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch", about: "look at all claims under claims/" },
    { line: "vouch check claims/coupang-breach", about: "print what is found in one case" },
    { line: "vouch check --format json > report.json", about: "write the report for a program" },
  ],
  run: async (host, asked, openTui) => {
    const isOpened =
      canOpen(host) &&
      !["format", "claim", "min-coverage"].some((option) => asked.options.has(option));
    const { openCases, reportCases } = await import("../run-cases.ts");
    return isOpened ? openCases(host, asked, openTui) : reportCases(host, asked);
  },
};
