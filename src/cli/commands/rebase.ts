import type { Command, Option } from "../command.ts";
import { HELP, ROOT, TAKE, VERSION } from "../options.ts";

const INTERACTIVE: Option = {
  name: "interactive",
  short: "i",
  value: null,
  choices: null,
  about: "Ask for each edited passage whether to take it, at a terminal.",
};

/** `vouch rebase`: ledgers brought to documents that were edited. */
export const rebaseCommand: Command = {
  name: "rebase",
  summary: "bring the ledgers to documents that were edited",
  about:
    "Passages that moved, or were set in other marks and spaces, get their new place and context. A passage whose words were edited is shown word by word and taken only when it is named, or when you say so with --interactive; one in which a digit, unit, scale word or negation changed never together with others. Exit status: 1 when passages are left that do not stand.",
  operands: "[paths…]",
  options: [TAKE, INTERACTIVE, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch rebase", about: "take what only moved, and show what was edited" },
    {
      line: "vouch rebase --take approvals_fall",
      about: "take one edited passage as it now reads",
    },
  ],
  run: async (host, asked) => (await import("../run-rebase.ts")).runRebase(host, asked),
};
