import type { PathFault } from "../../node/path-fault.ts";
import type { Action, Effect } from "../state/action.ts";
import type { CheckedPaths } from "./check-cases.ts";
import type { Desk } from "./open-desk.ts";

/** What can be done at the desk alone, without the terminal. */
export type DeskWork = Extract<Effect, { kind: "verify" | "request" }>;

/** Says why paths are of no use any more. */
export type TellFault = (fault: PathFault) => string;

/** What came of work at the desk. */
export type Carried =
  | Extract<Action, { kind: "verified" | "told" | "asked" }>
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Does what is asked at the desk, and gives what came of it. */
export function carryOut(work: DeskWork, desk: Desk): Carried {
  if (work.kind === "verify") return checked(desk.check(), work.told);
  const outcome = desk.perform(work.request);
  switch (outcome.kind) {
    case "done":
      return checked(desk.check(), outcome.told);
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

/** What checking gave, and what is told of it. */
export function checked(all: CheckedPaths, told: string | null): Carried {
  return all.kind === "verified" ? { ...all, told } : all;
}

/** What came of it, as the state takes it. */
export function actionOf(carried: Carried, tellFault: TellFault): Action {
  return carried.kind === "fault" ? { kind: "failed", reason: tellFault(carried.fault) } : carried;
}
