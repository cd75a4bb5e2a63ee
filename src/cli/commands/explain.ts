import type { Command } from "../command.ts";
import { complain } from "../complain.ts";
import { HELP, ROOT, VERSION } from "../options.ts";

/** `vouch explain`: everything about a claim. */
export const explainCommand: Command = {
  name: "explain",
  summary: "tell everything about a claim",
  about:
    "Prints all that is known of a claim, by its id or as case/id: its sentence, how the figure is read and why, each check as a sum with what it takes and a witness, what else the check would let pass, and which other claims depend on it.",
  operands: "CLAIM [paths…]",
  options: [ROOT, HELP, VERSION],
  examples: [{ line: "vouch explain approvals_fall", about: "why a claim has its verdict" }],
  run: async (host, asked) => {
    const [wanted] = asked.paths;
    if (wanted === undefined)
      return complain(host, "Name the claim to be explained, by its id.", asked.command);
    const { explainClaim } = await import("../run-explain-claim.ts");
    return explainClaim(host, asked, wanted);
  },
};
