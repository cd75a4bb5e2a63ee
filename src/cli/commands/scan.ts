import type { Command } from "../command.ts";
import { DATED, FORMAT, HELP, LANGUAGE, VERSION } from "../options.ts";

/** `vouch scan`: what a text says in numbers and in others' words. */
export const scanCommand: Command = {
  name: "scan",
  summary: "print every figure and quotation that a text holds",
  about:
    "Prints every figure, date and quotation that vouch reads in the files, with its value, unit, hedge and direction, and what it takes for a name or a number of another kind. Files that end in .md are Markdown, all others plain text; - is the standard input. No ledger is needed.",
  operands: "FILE…",
  options: [FORMAT, LANGUAGE, DATED, HELP, VERSION],
  examples: [
    { line: "vouch scan article.md", about: "what vouch reads in an article" },
    { line: "cat notes.txt | vouch scan --format json -", about: "the same for a program" },
  ],
  run: async (host, asked) => (await import("../run-scan.ts")).runScan(host, asked),
};
