import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withSource } from "./simple-ledger.ts";

/** A path that the ledger may not name. */
export const pathUnusable: Check<LedgerFaultOf<"bad-path">> = {
  code: "path-unusable",
  severity: "error",
  isUnchecked: true,
  summary: "The path of a source may not be followed.",
  explanation:
    "A path is written with / between folders, seen from the folder of the ledger, and may not lead out of the project, so that checking a stranger's case reads no other file of yours.",
  failing: () => withSource('{ "path": "../article.md", "role": "document" }'),
  passing: () => withSource('{ "path": "article.md", "role": "document" }'),
  underlined: '"../article.md"',
  word: ({ place, actual, reason }, context) => ({
    message: `${quoted(actual)} ${PROBLEMS[reason]}.`,
    help: "Put the file into the case, and write its path from the folder of the ledger, such as “sources/table.csv”.",
    at: context.locate(place),
    related: [],
  }),
};

const PROBLEMS: Readonly<Record<LedgerFaultOf<"bad-path">["reason"], string>> = {
  absolute: "begins at the root of the disk, not at the folder of the ledger",
  drive: "names a drive, and not a way from the folder of the ledger",
  address: "is an address on the network, and only captured files are read",
  backslash: "has a backslash, where / belongs between folders",
  "control-character": "holds a character that no path has",
  "leaves-root": "leads out of the project",
  folder: "names a folder, and not a file",
};
