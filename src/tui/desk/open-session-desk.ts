import type { KeptCases } from "../../node/keep-cases.ts";
import { ledgerBytes } from "../../node/ledger-bytes.ts";
import type { SessionDesk } from "./session-desk.ts";

/** As many bytes as some fifteen thousand claims take: they are checked while nobody would notice. */
export const MOST_BYTES_HERE = 2_000_000;

/** The desk for some cases: in this process, or for large ledgers in another one. */
export async function openSessionDesk(
  cases: KeptCases,
  mostBytesHere: number,
): Promise<SessionDesk> {
  if (ledgerBytes(cases.asked) > mostBytesHere) {
    const { openFarDesk } = await import("./far-desk.ts");
    return openFarDesk(cases.asked);
  }
  const { openNearDesk } = await import("./near-desk.ts");
  return openNearDesk(cases);
}
