import type { Command } from "../command.ts";
import { ASCII, DATED, HELP, LANGUAGE, ROOT, SCREEN_READER, VERSION } from "../options.ts";

/** `vouch init`: a first ledger. */
export const initCommand: Command = {
  name: "init",
  summary: "make a case with its first ledger from a document",
  about:
    "Reads every figure, date and quotation of a document into a claim, with the sums that are sure, and writes ledger.json. At a terminal it goes through the claims first, to keep, edit or skip each, and then through the sums that may hold by chance, to take or leave; else it writes all claims and lists those sums with the command that adds them. For a document outside claims/ the case is a new folder there; a folder with one document becomes the case itself. Nothing that exists is overwritten.",
  operands: "DOCUMENT|FOLDER",
  options: [
    {
      name: "document",
      short: null,
      value: "FILE",
      choices: null,
      about: "The document, where the folder has none or several.",
    },
    {
      name: "ci",
      short: null,
      value: "SERVICE",
      choices: ["github", "gitlab", "pre-commit"],
      about: "Instead of a case, write the file by which GitHub, GitLab or pre-commit runs vouch.",
    },
    DATED,
    LANGUAGE,
    ASCII,
    SCREEN_READER,
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    { line: "vouch init draft.md", about: "make claims/draft/ledger.json" },
    { line: "vouch init claims/harbour", about: "make a case of a folder with a document" },
    { line: "vouch init --ci github", about: "check every pull request" },
  ],
  run: async (host, asked, _openTui, dialogues) => {
    const service = asked.options.get("ci");
    if (service !== undefined)
      return (await import("../run-init-ci.ts")).runInitCi(host, asked, service);
    return (await import("../run-init.ts")).runInit(host, asked, dialogues?.openWalk ?? null);
  },
};
