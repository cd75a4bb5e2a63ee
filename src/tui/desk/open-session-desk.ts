import type { KeptCases } from "../../node/keep-cases.ts";
import { largestLedger } from "../../node/largest-ledger.ts";
import type { SessionDesk } from "./session-desk.ts";

/** What a ledger of some fifteen thousand claims has. */
export const MOST_BYTES_HERE = 2_000_000;

/**
 * The desk for some cases: in this process or, where one of them is so large that checking it again takes long
 * anyway, in another one. Many small cases stay here, where only those that changed are checked again.
 */
export async function openSessionDesk(
  cases: KeptCases,
  mostBytesHere: number,
): Promise<SessionDesk> {
  if (largestLedger(cases.asked) > mostBytesHere) {
    const { openFarDesk } = await import("./far-desk.ts");
    return openFarDesk(cases.asked);
  }
  const { openNearDesk } = await import("./near-desk.ts");
  return openNearDesk(cases);
}
