import { readdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { DEFAULT_CONFIG } from "../ledger/config.ts";
import type { CaseFiles, LoadedLedgerFile } from "../ledger/loaded.ts";
import { decode } from "../text/decode.ts";
import { isInside } from "./inside.ts";
import { readFileWithin } from "./read-file.ts";
import { systemErrorCode } from "./system-error.ts";

const LEDGER = "ledger.json";
const CONFIG = "vouch.json";

/** The ledger files of the case in a folder, by its path from the root with `/`; what a file lacks is in its place. */
export function loadCase(
  root: string,
  folder: string,
  limit = DEFAULT_CONFIG.limits.fileBytes,
): CaseFiles {
  const names = [LEDGER, ...furtherFiles(root, folder)];
  const name = basename(folder === "" ? root : folder);
  const files = names.map((each) =>
    loadLedgerFile(root, folder === "" ? each : `${folder}/${each}`, limit),
  );
  return { name, folder, files };
}

/** In the order of their names. Of a folder that leads out of the root, nothing is listed. */
function furtherFiles(root: string, folder: string): readonly string[] {
  try {
    const real = realpathSync.native(join(root, folder));
    if (!isInside(real, root)) return [];
    return readdirSync(real, { withFileTypes: true })
      .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
      .map((entry) => entry.name)
      .filter((name) => name !== LEDGER && name !== CONFIG)
      .sort();
  } catch (error) {
    // Reading ledger.json meets the same obstacle and tells of it.
    systemErrorCode(error);
    return [];
  }
}

/** A file of JSON below the root, by its path from there; of more bytes than the limit nothing is read. */
export function loadLedgerFile(root: string, path: string, limit: number): LoadedLedgerFile {
  const read = readFileWithin(root, path, limit);
  if (read.kind === "fault") return { kind: "fault", path, fault: read.fault };
  const decoded = decode(read.bytes);
  if (decoded.kind === "not-utf8") return { kind: "fault", path, fault: decoded };
  return { kind: "loaded", path, text: decoded.text };
}
