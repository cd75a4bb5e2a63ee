import { createHash } from "node:crypto";
import type { Config } from "../../ledger/config.ts";
import type { Verification } from "../../verify.ts";

/** Tells a check from another that came from other files, other settings or another day: a digest of what it read and found. */
export function digestOf(verification: Verification | null, config: Config | undefined): string {
  const digest = createHash("sha256");
  const add = (...texts: readonly string[]): void => {
    for (const text of texts) digest.update(`${text.length}:`).update(text);
  };
  add(JSON.stringify(config) ?? "");
  for (const { case: one, ledgers, sources } of verification?.cases ?? []) {
    add(one.name, one.folder);
    for (const file of ledgers)
      add(file.path, file.kind === "loaded" ? file.text : JSON.stringify(file.fault));
    for (const { id, path, lines } of sources.values()) add(id, path, lines.text);
  }
  // A source that cannot be read, and an acceptance that has run out, are told here alone.
  for (const { code, message, accepted } of verification?.findings ?? [])
    add(code, message, accepted?.reason ?? "");
  return digest.digest("base64");
}
