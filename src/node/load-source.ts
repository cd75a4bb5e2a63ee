import process from "node:process";
import { DEFAULT_CONFIG } from "../ledger/config.ts";
import type { LoadedSource } from "../ledger/loaded.ts";
import { decode } from "../text/decode.ts";
import { readFileWithin } from "./read-file.ts";

/** A source by its path from the root: its canonical text and digest, or why there is none. */
export function loadSource(
  root: string,
  path: string,
  limit = DEFAULT_CONFIG.limits.fileBytes,
): LoadedSource {
  const read = readFileWithin(root, path, limit);
  if (read.kind === "fault") return { kind: "fault", path, fault: read.fault };
  const decoded = decode(read.bytes);
  if (decoded.kind === "not-utf8") return { kind: "fault", path, fault: decoded };
  return {
    kind: "loaded",
    path,
    text: decoded.text,
    get sha256() {
      return digest(read.bytes);
    },
  };
}

/** Most ledgers give no digest: what computes one is loaded, which takes a while, when it is asked for. */
function digest(bytes: Uint8Array): string {
  return process.getBuiltinModule("node:crypto").hash("sha256", bytes, "hex");
}
