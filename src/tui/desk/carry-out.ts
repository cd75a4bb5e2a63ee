import type { PathFault } from "../../node/path-fault.ts";
import type { Action, Effect } from "../state/action.ts";
import type { Desk } from "./open-desk.ts";

/** What can be done at the desk alone, without the terminal. */
export type DeskWork = Extract<Effect, { kind: "verify" | "request" }>;

/** Says why paths are of no use any more. */
export type TellFault = (fault: PathFault) => string;

/** Does what is asked at the desk, and gives what came of it. */
export function carryOut(work: DeskWork, desk: Desk, tellFault: TellFault): Action {
  if (work.kind === "verify") return checked(desk, tellFault, work.told);
  const outcome = desk.perform(work.request);
  switch (outcome.kind) {
    case "done":
      return checked(desk, tellFault, outcome.told);
    case "nothing":
      return { kind: "told", notice: outcome.told };
    case "offer": {
      const { question, request } = outcome;
      return { kind: "asked", prompt: { kind: "confirm", question, request } };
    }
    case "choice": {
      const { question, requests } = outcome;
      return { kind: "asked", prompt: { kind: "choose", question, requests } };
    }
  }
}

function checked(desk: Desk, tellFault: TellFault, told: string | null): Action {
  const all = desk.check();
  return all.kind === "verified"
    ? { kind: "verified", verification: all.verification, told }
    : { kind: "failed", reason: tellFault(all.fault) };
}
