import { join } from "node:path";
import { sourceId } from "../author/declare-source.ts";
import { splitEvidence, writeEvidence } from "../author/write-evidence.ts";
import { relativePath } from "../node/find-document.ts";
import { findSourceFile } from "../node/find-source-file.ts";
import type { OpenedCase } from "../node/open-case.ts";
import type { Evidence } from "../schema/claim.ts";
import type { Source } from "../schema/ledger.ts";
import { nearestName } from "../text/nearest-name.ts";

/** What --evidence names, with the source that must be declared for it where the ledger has none yet. */
export type EvidenceFor =
  | {
      readonly kind: "evidence";
      readonly evidence: Evidence;
      readonly declared: { readonly id: string; readonly source: Source } | null;
    }
  | { readonly kind: "wrong"; readonly message: string };

/** Finds the source of a piece of evidence: by its id, or as a file seen from the working folder or from the case. */
export function evidenceFor(
  { reading, folder }: OpenedCase,
  root: string,
  here: string,
  written: string,
): EvidenceFor {
  const split = splitEvidence(written);
  if (split === null)
    return {
      kind: "wrong",
      message: `--evidence is SOURCE:ROW:COLUMN, SOURCE:/POINTER or SOURCE:WORDS, not “${written}”.`,
    };
  const { source, place } = split;
  const { sources } = reading.case;
  if (sources.has(source)) return found(source, place, null);
  const path = findSourceFile(root, [here, join(root, folder)], source);
  if (path === null) return { kind: "wrong", message: tellMissing(source, [...sources.keys()]) };
  const same = [...sources.values()].find((one) => one.path === path);
  if (same !== undefined) return found(same.id, place, null);
  const id = sourceId(path, new Set(sources.keys()));
  const seen = relativePath(join(root, folder), join(root, path));
  return found(id, place, { id, source: { path: seen, role: "evidence" } });
}

function found(
  id: string,
  place: string,
  declared: Extract<EvidenceFor, { kind: "evidence" }>["declared"],
): EvidenceFor {
  return { kind: "evidence", evidence: writeEvidence(id, place), declared };
}

function tellMissing(source: string, ids: readonly string[]): string {
  const close = nearestName(source, ids);
  const known = close === null ? `The ledger has ${ids.join(", ")}.` : `Did you mean ${close}?`;
  return `There is no source and no file ${source}. ${known}`;
}
