import { applyEdits } from "../author/text-edit.ts";
import type { Finding } from "../checks/finding.ts";
import { DEFAULT_CONFIG } from "../ledger/config.ts";
import { gatherAcceptances } from "../ledger/gather-acceptances.ts";
import type { CaseFiles, LoadedLedgerFile, LoadedSource } from "../ledger/loaded.ts";
import { type Reading, readCase } from "../ledger/read-case.ts";
import { sourcePaths } from "../ledger/source-paths.ts";
import { casesNamedBy } from "../ledger/tied-cases.ts";
import { type VerifiedCase, verify } from "../verify.ts";
import { linkedCases } from "./linked-cases.ts";
import { loadCase, loadLedgerFile } from "./load-case.ts";
import { loadConfig } from "./load-config.ts";
import { loadSource } from "./load-source.ts";
import { today } from "./today.ts";
import type { FileChange } from "./write-file.ts";

/** A case as somebody who edits it needs it: what its files hold now, and what is known of it. */
export interface OpenedCase {
  /** From the root, with `/`. */
  readonly folder: string;
  readonly reading: Reading;
  /** The ledger files that could be read, by path from the root. */
  readonly files: ReadonlyMap<string, string>;
  /** Canonical texts of the sources that could be read, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly verified: VerifiedCase;
  readonly findings: readonly Finding[];
}

/** How a case is to be opened. */
export interface Opening {
  /** What is taken to be written already: changes of its ledger files. */
  readonly changes?: readonly FileChange[];
  /**
   * Folders of other cases whose claims it may name, from the root; without them what it names there is not known.
   * They take long to read where there are many, and are read only for a case that names others.
   */
  readonly beside?: readonly string[];
}

/** Reads and verifies the case in a folder (from the root, with `/`). */
export function openCase(
  root: string,
  folder: string,
  { changes = [], beside = [] }: Opening = {},
): OpenedCase {
  const loaded = loadConfig(root);
  // What is wrong with the settings is told by whoever checks by them.
  const config = loaded.kind === "config" ? loaded.config : DEFAULT_CONFIG;
  const { fileBytes } = config.limits;
  const reading = readCase(withChanges(loadCase(root, folder, fileBytes), changes), config);
  const others = othersOf(reading, beside, (other) =>
    readCase(loadCase(root, other, fileBytes), config),
  );
  const paths = new Set([reading, ...others].flatMap((one) => [...sourcePaths(one)]));
  const sources = [...paths].map((path) => loadSource(root, path, fileBytes));
  const [counted = reading] =
    config.acceptances === null
      ? [reading]
      : gatherAcceptances([reading], loadLedgerFile(root, config.acceptances, fileBytes));
  const given = [counted, ...others];
  const { cases, findings: all } = verify(given, sources, { today: today(), config });
  const [verified] = cases;
  const findings = all.filter((finding) => finding.case === counted.case.name);
  if (verified === undefined) throw new Error("a reading gives a case");
  const files = new Map(
    reading.files.flatMap((file) => (file.kind === "loaded" ? [[file.path, file.text]] : [])),
  );
  return { folder, reading, files, texts: textsOf(reading, sources), verified, findings };
}

/** The cases on which depends what is found of a case: those that it names, and that they name in turn. */
function othersOf(
  reading: Reading,
  beside: readonly string[],
  read: (folder: string) => Reading,
): readonly Reading[] {
  if (casesNamedBy(reading).size === 0) return [];
  const { folder } = reading.case;
  const all = beside.flatMap((other) => (other === folder ? [] : [read(other)]));
  const group = linkedCases([reading, ...all]).find((one) => one.includes(reading)) ?? [];
  return group.filter((other) => other !== reading);
}

function withChanges(loaded: CaseFiles, changes: readonly FileChange[]): CaseFiles {
  const edited = loaded.files.map((file): LoadedLedgerFile => {
    const own = changes.flatMap((change) =>
      change.kind === "edit" && change.path === file.path ? change.edits : [],
    );
    return file.kind === "loaded" && own.length > 0
      ? { ...file, text: applyEdits(file.text, own) }
      : file;
  });
  const added = changes.flatMap((change): readonly LoadedLedgerFile[] =>
    change.kind === "new" ? [{ kind: "loaded", path: change.path, text: change.text }] : [],
  );
  return { ...loaded, files: [...edited, ...added] };
}

function textsOf(reading: Reading, sources: readonly LoadedSource[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, path } of reading.case.sources.values()) {
    const found = sources.find((source) => source.path === path);
    if (found?.kind === "loaded") texts.set(id, found.text);
  }
  return texts;
}
