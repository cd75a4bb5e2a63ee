import type { Command } from "../command.ts";
import { DATED, HELP, LANGUAGE, ROOT, VERSION } from "../options.ts";

/** `vouch init`: a first ledger. */
export const initCommand: Command = {
  name: "init",
  summary: "make a case with its first ledger from a document",
  about:
    "Reads every figure, date and quotation of a document into a claim, with the sums that are sure, and writes ledger.json. For a document outside claims/ the case is a new folder there; a folder with one document becomes the case itself. Nothing that exists is overwritten.",
  operands: "DOCUMENT|FOLDER",
  options: [
    {
      name: "document",
      short: null,
      value: "FILE",
      choices: null,
      about: "The document, where the folder has none or several.",
    },
    DATED,
    LANGUAGE,
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    { line: "vouch init draft.md", about: "make claims/draft/ledger.json" },
    { line: "vouch init claims/harbour", about: "make a case of a folder with a document" },
  ],
  run: async (host, asked) => (await import("../run-init.ts")).runInit(host, asked),
};
