import type { KeptCases } from "../../node/keep-cases.ts";
import { ledgerBytes } from "../../node/ledger-bytes.ts";
import type { SessionDesk } from "./session-desk.ts";

/** Ledgers of more bytes, some fifteen thousand claims, are checked in a process of their own. */
const MOST_BYTES_HERE = 2_000_000;

/** The desk for some cases: in this process, or for large ledgers in another one. */
export async function openSessionDesk(cases: KeptCases): Promise<SessionDesk> {
  if (ledgerBytes(cases.asked) > MOST_BYTES_HERE) {
    const { openFarDesk } = await import("./far-desk.ts");
    return openFarDesk(cases.asked);
  }
  const { openNearDesk } = await import("./near-desk.ts");
  return openNearDesk(cases);
}
