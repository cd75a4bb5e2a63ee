import type { Command } from "../command.ts";
import { FAIL_ON, HELP, ROOT, VERSION } from "../options.ts";

/** `vouch baseline`: an archive with its old faults. */
export const baselineCommand: Command = {
  name: "baseline",
  summary: "accept all faults that stand now, so that only new ones fail",
  about:
    "Writes an acceptance for each fault that fails now: into the ledgers, or into the file of acceptances that vouch.json names. Each holds for its own check and printed texts alone, so no new fault hides behind a mended one. What could not be checked is not accepted.",
  operands: "[paths…]",
  options: [
    {
      name: "reason",
      short: null,
      value: "WORDS",
      choices: null,
      about: "Why the faults are let pass. It must be given.",
    },
    {
      name: "by",
      short: null,
      value: "NAME",
      choices: null,
      about: "Who decided it. It must be given.",
    },
    {
      name: "until",
      short: null,
      value: "DAY",
      choices: null,
      about: "The last day on which they pass (2026-03-31). Without it, until a text changes.",
    },
    FAIL_ON,
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    {
      line: 'vouch baseline --by "A. Editor" --reason "Printed before the archive was checked."',
      about: "take up all cases with the faults that they have",
    },
  ],
  run: async (host, asked) => (await import("../run-baseline.ts")).runBaseline(host, asked),
};
