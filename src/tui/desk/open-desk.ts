import { casesAround } from "../../node/cases-around.ts";
import { type ChangedCase, changeCase, type Plan } from "../../node/change-case.ts";
import type { KeptCases } from "../../node/keep-cases.ts";
import { type OpenedCase, openCase } from "../../node/open-case.ts";
import { tellWriteFault } from "../../node/tell-write-fault.ts";
import type { FileChange } from "../../node/write-file.ts";
import { planAcceptance } from "./accept.ts";
import { type CheckedPaths, checkCases } from "./check-cases.ts";
import { changesBack, type Done, takingBack } from "./history.ts";
import { planReanchor } from "./reanchor.ts";
import { planRecord } from "./record.ts";
import type { Outcome, Request } from "./request.ts";

/** The cases on disk as the screens work on them: checked and changed. */
export interface Desk {
  /** What is so now; checks only what changed. */
  readonly check: () => CheckedPaths;
  /** Changes the ledgers as asked, whole or not at all. */
  readonly perform: (request: Request) => Outcome;
  /** The absolute path of a file that is named from the root. */
  readonly root: () => string | null;
  /** The changes of this session that can be taken back, the last at the end. */
  readonly done: () => readonly Done[];
}

/** A session that goes on at another desk: where it is at home, and what it did. */
export interface Begun {
  readonly root: string | null;
  readonly done: readonly Done[];
}

const NOTHING_BEGUN: Begun = { root: null, done: [] };

/** What was planned, and what it came to. */
interface Planned {
  readonly outcome: Outcome;
  readonly changes: readonly FileChange[];
}

export function openDesk(
  cases: KeptCases,
  begun: Begun = NOTHING_BEGUN,
  check = checkCases(cases),
): Desk {
  const done: Done[] = [...begun.done];
  const rootNow = (): string | null => cases.root() ?? begun.root;

  const perform = (request: Request): Outcome => {
    const root = rootNow();
    if (root === null) return { kind: "nothing", told: "Nothing could be read yet" };
    if (request.kind === "undo") return undo(root);
    const folder = request.kind === "record" ? request.folder : request.of.folder;
    const changed = changeCase(root, folder, (): Plan<Planned> => {
      const beside = casesAround(root, cases.asked);
      const { outcome, changes } = planFor(openCase(root, folder, { beside }), request);
      return { changes, outcome: { outcome, changes } };
    });
    if (changed.kind === "fault") return failed(changed);
    const { outcome, changes } = changed.outcome;
    if (outcome.kind !== "done") return outcome;
    done.push({ folder, told: outcome.told, back: takingBack(changes) });
    return { ...outcome, told: `${outcome.told}; u takes it back` };
  };
  const undo = (root: string): Outcome => {
    const last = done.pop();
    if (last === undefined) return { kind: "nothing", told: "There is nothing to take back" };
    const changed = changeCase(root, last.folder, () => {
      const { changes, changed: path } = changesBack(root, last.back);
      return { changes, outcome: path };
    });
    if (changed.kind === "fault" && changed.fault.kind === "changed") return stays(changed.path);
    if (changed.kind === "fault") {
      done.push(last);
      return failed(changed);
    }
    if (changed.outcome !== null) return stays(changed.outcome);
    return { kind: "done", told: `Taken back: ${last.told}` };
  };
  return { check, perform, root: rootNow, done: () => done };
}

function planFor(opened: OpenedCase, request: Exclude<Request, { kind: "undo" }>): Plan<Outcome> {
  switch (request.kind) {
    case "accept":
      return planAcceptance(opened, request);
    case "reanchor":
      return planReanchor(opened, request);
    case "record":
      return planRecord(opened, request);
  }
}

function stays(path: string): Outcome {
  return { kind: "nothing", told: `${path} was changed since, so that nothing is taken back` };
}

function failed(changed: Extract<ChangedCase<never>, { kind: "fault" }>): Outcome {
  return { kind: "nothing", told: tellWriteFault(changed) };
}
