import { editBetween } from "../author/edit-between.ts";
import { formatLedger } from "../author/format-ledger.ts";
import { readCase } from "../ledger/read-case.ts";
import { changeCase } from "../node/change-case.ts";
import { loadCase } from "../node/load-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import type { FileChange } from "../node/write-file.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { complainOfPath } from "./run-cases.ts";

interface FormattedFiles {
  readonly changes: readonly FileChange[];
  /** Files that are not sound JSON, or that could not be read. */
  readonly unsound: readonly string[];
}

/** Lays out the ledger files of the cases, or with --check says which are not laid out. */
export async function runFmt(host: Host, asked: Asked): Promise<number> {
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const isCheck = asked.options.has("check");
  let status = 0;
  for (const folder of found.folders) {
    const format = () => formatted(found.root, folder);
    const done = isCheck ? format() : write(found.root, folder, format);
    if (typeof done === "string") return complain(host, done, asked.command);
    for (const { path } of done.changes)
      host.output.write(
        `${visibleLine(path)} ${isCheck ? "is not laid out" : "is laid out now"}\n`,
      );
    for (const path of done.unsound)
      host.errors.write(`vouch: ${visibleLine(path)} is no sound JSON; vouch check says where.\n`);
    if (done.unsound.length > 0) status = 2;
    if (isCheck && done.changes.length > 0) status = Math.max(status, 1);
  }
  return status;
}

function write(
  root: string,
  folder: string,
  format: () => FormattedFiles,
): FormattedFiles | string {
  // Where there is nothing to do, a folder that cannot be written is no fault.
  const now = format();
  if (now.changes.length === 0) return now;
  const changed = changeCase(root, folder, () => {
    const outcome = format();
    return { changes: outcome.changes, outcome };
  });
  return changed.kind === "fault" ? tellWriteFault(changed) : changed.outcome;
}

function formatted(root: string, folder: string): FormattedFiles {
  const changes: FileChange[] = [];
  const unsound: string[] = [];
  for (const file of readCase(loadCase(root, folder)).files) {
    const result = file.kind === "loaded" ? formatLedger(file.text) : null;
    if (file.kind !== "loaded" || result?.kind !== "formatted") unsound.push(file.path);
    else if (result.text !== file.text) {
      const edits = editBetween(file.text, result.text);
      changes.push({ kind: "edit", path: file.path, before: file.text, edits });
    }
  }
  return { changes, unsound };
}
