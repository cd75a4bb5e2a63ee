import type { Command } from "../command.ts";
import { HELP, ROOT, TAKE, VERSION } from "../options.ts";

/** `vouch fix`: what can be put right. */
export const fixCommand: Command = {
  name: "fix",
  summary: "put right what is safe, and show what is not",
  about:
    "Puts right in the ledgers what leaves no doubt: passages that moved, ids, fields and words that are nearly those that would do, commas and quotation marks that are missing or wrong, context for a passage of which only one place is left. All else is shown and done only when it is named: a figure of the article that would make a check hold if it were printed otherwise, a passage as it was edited, a place to choose among several, an acceptance that is not needed any more. Exit status: 1 when something is only shown.",
  operands: "[paths…]",
  options: [TAKE, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch fix", about: "put right what is safe in the ledgers under claims/" },
    { line: "vouch fix --take amount_fall/cards", about: "print a figure as the check has it" },
  ],
  run: async (host, asked) => (await import("../run-fix.ts")).runFix(host, asked),
};
