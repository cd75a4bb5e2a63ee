import type { Command } from "../command.ts";
import { complain } from "../complain.ts";
import { HELP, ROOT, VERSION } from "../options.ts";

/** `vouch explain`: everything about a claim, or about a code of findings. */
export const explainCommand: Command = {
  name: "explain",
  summary: "tell everything about a claim, or what a code means",
  about:
    "Prints all that is known of a claim, by its id or as case/id: its sentence, how the figure is read and why, each check as a sum with what it takes and a witness, what else the check would let pass, and which other claims depend on it. With a code, such as figure-contradicted: what it means, a case that fails and one that passes.",
  operands: "CLAIM|CODE [paths…]",
  options: [ROOT, HELP, VERSION],
  examples: [
    { line: "vouch explain approvals_fall", about: "why a claim has its verdict" },
    { line: "vouch explain holds-by-hedge", about: "what a finding of this code means" },
  ],
  run: async (host, asked) => {
    const [wanted] = asked.paths;
    if (wanted === undefined)
      return complain(
        host,
        "Name the claim to be explained, by its id, or a code such as figure-contradicted.",
        asked.command,
      );
    const { isCode, explainCode } = await import("../run-explain-code.ts");
    if (isCode(wanted)) return explainCode(host, asked, wanted);
    const { explainClaim } = await import("../run-explain-claim.ts");
    return explainClaim(host, asked, wanted);
  },
};
