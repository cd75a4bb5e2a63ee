import type { Example } from "../../checks/check.ts";
import { CONFIG_CODES } from "../../checks/find-in-config.ts";
import type { LoadedLedgerFile, LoadedSource } from "../../ledger/loaded.ts";
import { readCase } from "../../ledger/read-case.ts";
import { readConfig } from "../../ledger/read-config.ts";
import { decode } from "../../text/decode.ts";
import { type Verification, verify } from "../../verify.ts";
import { sha256 } from "../sha256.ts";

/** The whole pipeline on the files of one case, by path from its folder, without a disk. */
export function verifyExample(files: Example, today = "2026-03-02"): Verification {
  const ledgers = Object.keys(files)
    .filter((path) => path.endsWith(".json") && !path.includes("/") && path !== "vouch.json")
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((path): LoadedLedgerFile => load(files, path));
  const { config } = readConfig(configFile(files), CONFIG_CODES);
  const reading = readCase({ name: "example", folder: "", files: ledgers }, config);
  const paths = new Set([...reading.case.sources.values()].map((source) => source.path));
  return verify(
    [reading],
    [...paths].map((path) => load(files, path)),
    { today, config },
  );
}

/** The settings of an example: none where it has no vouch.json. */
function configFile(files: Example): LoadedLedgerFile {
  return files["vouch.json"] === undefined
    ? { kind: "loaded", path: "vouch.json", text: "{}" }
    : load(files, "vouch.json");
}

function rank(path: string): number {
  return path === "ledger.json" ? 0 : 1;
}

function load(files: Example, path: string): LoadedSource {
  const content = files[path];
  if (content === undefined) return { kind: "fault", path, fault: { kind: "missing" } };
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const decoded = decode(bytes);
  if (decoded.kind !== "text") {
    const { line, column } = decoded;
    return { kind: "fault", path, fault: { kind: "not-utf8", line, column } };
  }
  return { kind: "loaded", path, text: decoded.text, sha256: sha256(bytes) };
}
