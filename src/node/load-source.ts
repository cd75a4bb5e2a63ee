import { createHash } from "node:crypto";
import type { LoadedSource } from "../ledger/loaded.ts";
import { decode } from "../text/decode.ts";
import { readFileWithin } from "./read-file.ts";

/** A source by its path from the root: its canonical text and digest, or why there is none. */
export function loadSource(root: string, path: string): LoadedSource {
  const read = readFileWithin(root, path);
  if (read.kind === "fault") return { kind: "fault", path, fault: read.fault };
  const decoded = decode(read.bytes);
  if (decoded.kind === "not-utf8") return { kind: "fault", path, fault: decoded };
  const sha256 = createHash("sha256").update(read.bytes).digest("hex");
  return { kind: "loaded", path, text: decoded.text, sha256 };
}
