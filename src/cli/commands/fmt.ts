import type { Command } from "../command.ts";
import { HELP, ROOT, VERSION } from "../options.ts";

/** `vouch fmt`: ledgers in their canonical order and layout. */
export const fmtCommand: Command = {
  name: "fmt",
  summary: "lay ledgers out in one way",
  about:
    "Rewrites the ledger files of the cases: keys in the order of the schema, what fits into 100 columns on one line, else one item a line. Values stay as they are spelled. A file that is not sound JSON is left alone and told of.",
  operands: "[paths…]",
  options: [
    {
      name: "check",
      short: null,
      value: null,
      choices: null,
      about: "Write nothing; exit with 1 when a file is not laid out so.",
    },
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    { line: "vouch fmt", about: "lay out the ledgers of all cases under claims/" },
    { line: "vouch fmt --check", about: "the same in CI, where nothing is to be written" },
  ],
  run: async (host, asked) => (await import("../run-fmt.ts")).runFmt(host, asked),
};
