import { canOpen } from "../can-open.ts";
import type { Command } from "../command.ts";
import { complain } from "../complain.ts";
import { HELP, ROOT, VERSION } from "../options.ts";

/** `vouch tui`: the screen. */
export const tuiCommand: Command = {
  name: "tui",
  summary: "look at the claims in a terminal",
  about:
    "Opens the claims of the cases in the terminal: each with its sentence, the sums behind it and the verdict. Press ? there for the keys.",
  operands: "[paths…]",
  options: [ROOT, HELP, VERSION],
  examples: [{ line: "vouch tui claims/coupang-breach", about: "look at one case" }],
  run: async (host, asked, openTui) => {
    if (!canOpen(host))
      return complain(
        host,
        "vouch tui needs a terminal that can be drawn on. vouch check prints the report.",
        asked.command,
      );
    return (await import("../run-cases.ts")).openCases(host, asked, openTui);
  },
};
