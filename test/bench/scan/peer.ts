import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The package that the peers are installed in, apart from that of vouch. */
export const PEERS = join(import.meta.dirname, "..", "peers");

/** A library that finds figures, and how many characters of a round it is given: all, or what its speed lets. */
export interface Peer {
  readonly name: string;
  readonly share: number;
  readonly read: (text: string) => number;
}

/** Of a million characters, those that the slow ones get through in a second or so. */
const SHARES: Readonly<Record<string, number>> = { compromise: 60_000, "Recognizers-Text": 4_000 };

/** The peers, or null when they are not installed. */
export async function openPeers(): Promise<readonly Peer[] | null> {
  if (!existsSync(join(PEERS, "node_modules", "wink-nlp"))) return null;
  const module: unknown = await import(pathToFileURL(join(PEERS, "read-with.mjs")).href);
  const peers: Peer[] = [];
  for (const name of namesIn(module)) {
    const read: unknown = await call(module, "open", name);
    if (typeof read !== "function") throw new Error(`${name} cannot be read with`);
    peers.push({ name, share: SHARES[name] ?? Infinity, read: (text) => Number(read(text)) });
  }
  return peers;
}

function namesIn(module: unknown): readonly string[] {
  const names: unknown = typeof module === "object" && module ? Reflect.get(module, "names") : null;
  return Array.isArray(names) ? names.map(String) : [];
}

function call(module: unknown, name: string, argument: string): unknown {
  const found: unknown = typeof module === "object" && module ? Reflect.get(module, name) : null;
  return typeof found === "function" ? found(argument) : null;
}
