import type { Source } from "../ledger/case.ts";
import type { LoadedSource } from "../ledger/loaded.ts";
import type { Context } from "./check.ts";
import { sourceChanged } from "./files/source-changed.ts";
import { sourceUnreadable } from "./files/source-unreadable.ts";
import type { Finding } from "./finding.ts";
import { told } from "./told.ts";

/** What is wrong with the files that the sources of a case name. */
export function findInSources(
  loaded: readonly LoadedSource[],
  context: Context,
): readonly Finding[] {
  const byPath = new Map(loaded.map((file) => [file.path, file]));
  return [...context.case.sources.values()].flatMap((source) => {
    const file = byPath.get(source.path);
    return file === undefined ? [] : findInSource(source, file, context);
  });
}

function findInSource(
  { id, path, sha256 }: Source,
  file: LoadedSource,
  context: Context,
): readonly Finding[] {
  const about = { claim: null, check: null };
  if (file.kind === "fault")
    return [told(sourceUnreadable, { source: id, path, fault: file.fault }, about, context)];
  if (sha256 === null || sha256.toLowerCase() === file.sha256) return [];
  const changed = { source: id, path, written: sha256, actual: file.sha256 };
  return [told(sourceChanged, changed, about, context)];
}
