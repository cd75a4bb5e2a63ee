import { canOpen } from "../can-open.ts";
import type { Command } from "../command.ts";
import { ASCII, HELP, ROOT, SCREEN_READER, VERSION } from "../options.ts";

/** `vouch tui`: the screen on a terminal, else the report. */
export const tuiCommand: Command = {
  name: "tui",
  summary: "look at the claims in a terminal",
  about:
    "Opens the claims of the cases in the terminal: each with its sentence, the sums behind it and the verdict. Press ? there for the keys. Where there is no terminal that can be drawn on, it prints the report of vouch check.",
  operands: "[paths…]",
  options: [ASCII, SCREEN_READER, ROOT, HELP, VERSION],
  examples: [{ line: "vouch tui claims/coupang-breach", about: "look at one case" }],
  run: async (host, asked, openTui) =>
    canOpen(host)
      ? (await import("../run-cases.ts")).openCases(host, asked, openTui)
      : (await import("../run-check.ts")).runCheck(host, asked),
};
