import type { FileFault } from "../../ledger/loaded.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { tellFileFault } from "./tell-file.ts";

/** A ledger file that cannot be read. */
export interface UnreadLedger {
  readonly file: string;
  readonly fault: FileFault;
}

/** A ledger file that is missing, or cannot be read. */
export const ledgerUnreadable: Check<UnreadLedger> = {
  code: "ledger-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A case has no ledger, or its ledger cannot be read.",
  explanation:
    "A case is a folder with a file ledger.json, which names its sources and its claims. It is missing here, or it cannot be read, so nothing of what it holds was checked.",
  failing: () => ({ "article.md": "The tower is 324 metres tall.\n" }),
  passing: () => exampleOf("The tower is 324 metres tall.", [quantity("height", "324 metres")]),
  underlined: "",
  word: ({ file, fault }, context) => {
    const name = quoted(file.split("/").at(-1) ?? file);
    const { what, help } = tellFileFault(fault);
    return {
      message:
        fault.kind === "missing"
          ? `${name} is not there, so this folder is no case.`
          : `${name} ${what}.`,
      help:
        fault.kind === "missing" ? "Run “vouch init” in this folder, or name another one." : help,
      at:
        fault.kind === "not-utf8"
          ? context.locateFile(file, fault.line, fault.column)
          : context.locateFile(file),
      related: [],
    };
  },
};
