import type { Command } from "../command.ts";
import { ASCII, HELP, ROOT, SCREEN_READER, VERSION } from "../options.ts";

/** `vouch add`: one claim. */
export const addCommand: Command = {
  name: "add",
  summary: "record one figure, date or quotation, or what a claim rests on",
  about:
    "Writes a claim for what stands at a place of a document (FILE:LINE:COLUMN) or for words of it, into a new file of its own in the case, and prints what it wrote and the verdict. Id, unit and context are read from the text; what you give instead is taken. With neither, at a terminal, it lists what no claim records, and lets you choose, proposes sums and evidence, and shows the verdict before it writes. With the id of a claim that is there, adds a derivation or a piece of evidence to it.",
  operands: "[FILE:LINE:COLUMN|WORDS|CLAIM] [case]",
  options: [
    text("id", "ID", "What to call the claim. Else a name from the words around it."),
    text("unit", "UNIT", "What the figure counts or measures, where the words do not say."),
    text(
      "derivation",
      "RELATION",
      "How it follows from other claims: a relation such as percent_change, or a formula such as “a / b”.",
    ),
    text("from", "IDS", "The claims that the relation takes, in its order, parted by commas."),
    text(
      "evidence",
      "PLACE",
      "What it must agree with: SOURCE:ROW:COLUMN, SOURCE:/POINTER or SOURCE:WORDS. The source is one of the ledger, or a file, which is then declared there.",
    ),
    text("into", "FILE", "The ledger file to write into, instead of a new one."),
    ASCII,
    SCREEN_READER,
    ROOT,
    HELP,
    VERSION,
  ],
  examples: [
    { line: "vouch add", about: "choose from what no claim records" },
    { line: "vouch add article.md:9:12", about: "record what stands there" },
    {
      line: 'vouch add "4.1% decline" --derivation percent_change --from before,after',
      about: "record words, with the sum behind them",
    },
    {
      line: "vouch add visits --evidence sources/visits.csv:2025:total",
      about: "tie a claim that is there to its evidence",
    },
  ],
  run: async (host, asked, _openTui, dialogues) =>
    (await import("../run-add.ts")).runAdd(host, asked, dialogues?.openAddition ?? null),
};

function text(name: string, value: string, about: string): Command["options"][number] {
  return { name, short: null, value, choices: null, about };
}
