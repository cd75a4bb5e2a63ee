import { canOpen } from "../can-open.ts";
import { CHECK_OPTIONS } from "../check-options.ts";
import type { Command } from "../command.ts";

/** `vouch` without a command: the screen on a terminal, else the report. */
export const vouchCommand: Command = {
  name: "",
  summary: "look at the claims in a terminal; anywhere else, print the report",
  about:
    "Checks the figures and quotations of documents against each other and against their sources. A path is a case (a folder with a ledger.json), a folder of cases, or a file of a case. With no path, vouch takes claims/.",
  operands: "[paths…]",
  options: CHECK_OPTIONS,
  examples: [
    { line: "vouch", about: "look at all claims under claims/" },
    { line: "vouch check claims/coupang-breach", about: "print what is found in one case" },
    { line: "vouch check --format json > report.json", about: "write the report for a program" },
  ],
  run: async (host, asked, openTui) => {
    const isOpened =
      canOpen(host) && [...asked.options.keys()].every((option) => OPENED_WITH.has(option));
    return isOpened
      ? (await import("../run-cases.ts")).openCases(host, asked, openTui)
      : (await import("../run-check.ts")).runCheck(host, asked);
  },
};

/** The options that say nothing about a report. */
const OPENED_WITH: ReadonlySet<string> = new Set(["root"]);
