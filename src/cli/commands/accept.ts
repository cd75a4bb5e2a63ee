import type { Command } from "../command.ts";
import { HELP, ROOT, VERSION } from "../options.ts";

/** `vouch accept`: a fault that is known. */
export const acceptCommand: Command = {
  name: "accept",
  summary: "let a known fault pass, with a reason",
  about:
    "Writes into the ledger that the faults of a claim, or of one of its checks, are known. They pass as long as the printed texts of the claim and of all that the check takes stay as they are.",
  operands: "CLAIM[/CHECK] [paths…]",
  options: [
    {
      name: "reason",
      short: null,
      value: "WORDS",
      choices: null,
      about: "Why the fault is let pass. It must be given.",
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
      about: "The last day on which it passes (2026-03-31). Without it, until a text changes.",
    },
    {
      name: "code",
      short: null,
      value: "CODE",
      choices: null,
      about: "Accept the finding of this code only, such as figure-contradicted.",
    },
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    {
      line: 'vouch accept amount_fall/cards --by "A. Editor" --reason "Printed so; corrected online."',
      about: "accept what one check finds",
    },
  ],
  run: async (host, asked) => (await import("../run-accept.ts")).runAccept(host, asked),
};
