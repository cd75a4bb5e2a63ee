import type { Command } from "../command.ts";
import { FORMAT, HELP, ROOT, VERSION } from "../options.ts";

/** `vouch suggest`: relations that nobody has recorded. */
export const suggestCommand: Command = {
  name: "suggest",
  summary: "propose relations among figures that no derivation ties",
  about:
    "Looks for sums, differences, shares, percent changes and products among the figures of each case, the least likely to hold by chance first, and prints them as derivations to add to the ledger. A suggestion is no verdict: whether the text means it is for a person to say.",
  operands: "[paths…]",
  options: [FORMAT, ROOT, HELP, VERSION],
  examples: [{ line: "vouch suggest claims/coupang-breach", about: "what else could be checked" }],
  run: async (host, asked) => (await import("../run-suggest.ts")).runSuggest(host, asked),
};
