import type { KeptCases } from "../../node/keep-cases.ts";
import { type Carried, carryOut, checked, type DeskWork } from "./carry-out.ts";
import { checkCases } from "./check-cases.ts";
import type { Desk } from "./open-desk.ts";
import type { SessionDesk } from "./session-desk.ts";

/**
 * A desk in this process: what is asked for is done at once, and only what changed is checked again. What
 * changes ledgers is loaded when something is to be changed.
 */
export function openNearDesk(cases: KeptCases): SessionDesk {
  const check = checkCases(cases);
  let opened: Desk | null = null;
  const open = async (): Promise<Desk> => {
    const { openDesk } = await import("./open-desk.ts");
    opened ??= openDesk(cases, undefined, check);
    return opened;
  };
  return {
    carryOut: (work: DeskWork): Carried | Promise<Carried> => {
      if (work.kind === "verify") return checked(check(), work.told);
      return opened === null ? open().then((desk) => carryOut(work, desk)) : carryOut(work, opened);
    },
    folders: cases.folders,
    root: cases.root,
    close: () => {},
  };
}
