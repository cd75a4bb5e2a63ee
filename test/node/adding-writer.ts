import { join } from "node:path";
import { appendItems, openLedgerText } from "../../src/author/ledger-text.ts";
import { CLAIM_LIST } from "../../src/author/shape.ts";
import { changeCase } from "../../src/node/change-case.ts";
import { readFileWithin } from "../../src/node/read-file.ts";

/** A process that adds so many claims to ledger.json of a folder, one after another, and prints each id once it stands there. */
const [root = "", name = "", count = "1"] = process.argv.slice(2);

for (let number = 0; number < Number(count); number += 1) {
  const id = `${name}_${number}`;
  const added = changeCase(root, "", () => {
    const read = readFileWithin(root, "ledger.json");
    const before = read.kind === "bytes" ? new TextDecoder().decode(read.bytes) : "";
    const ledger = openLedgerText(before);
    const note = "x".repeat(2000);
    const edit = ledger && appendItems(ledger, "/claims", [{ id, kind: "date", note }], CLAIM_LIST);
    const edits = edit === null ? [] : [edit];
    return {
      changes: [{ kind: "edit", path: "ledger.json", before, edits }],
      outcome: edits.length,
    };
  });
  if (added.kind === "fault" || added.outcome === 0)
    throw new Error(`${join(root, "ledger.json")}: ${JSON.stringify(added)}`);
  process.stdout.write(`${id}\n`);
}
