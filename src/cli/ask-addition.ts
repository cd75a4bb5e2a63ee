import { changeCase } from "../node/change-case.ts";
import { openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import type { Asked, OpenAddition } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { openDocuments } from "./open-documents.ts";
import { complainOfPath } from "./run-cases.ts";
import { tellAdded } from "./tell-added.ts";

/** Lets a person at a terminal choose what to record, as often as wanted, and writes each claim at once. */
export async function askAddition(
  host: Host,
  asked: Asked,
  openAddition: OpenAddition,
): Promise<number> {
  const { options, command, paths } = asked;
  const ascii = options.has("ascii");
  const spoken = options.has("screen-reader");
  for (let written = 0; ; written += 1) {
    const found = findAskedCases(host, asked, paths);
    if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
    const here = { root: found.root, folder: host.folder };
    const all = found.folders.flatMap((folder) => openDocuments(here, folder));
    if (all.length === 0) {
      host.output.write("Every figure, date and quotation is recorded.\n");
      return 0;
    }
    const documents = all.map(({ document }) => document);
    const left = await openAddition({ documents, ascii, spoken });
    if (left.kind === "left") {
      if (written === 0) host.output.write("Nothing was written.\n");
      return left.status;
    }
    const chosen = all.find(({ document }) => document === left.document);
    if (chosen === undefined) throw new Error("a document was chosen that was not offered");
    const { folder, plan } = chosen;
    const changed = changeCase(found.root, folder, () =>
      plan(openCase(found.root, folder), left.choice),
    );
    if (changed.kind === "fault") return complain(host, tellWriteFault(changed), command);
    const added = changed.outcome;
    if (added.kind === "wrong") return complain(host, added.message, command);
    const status = tellAdded(host, openCase(found.root, folder), added);
    if (!left.goesOn) return status;
  }
}
