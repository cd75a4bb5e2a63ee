import { type ChangedCase, changeCase, type Plan } from "../../node/change-case.ts";
import type { KeptCases, VerifiedPaths } from "../../node/keep-cases.ts";
import { type OpenedCase, openCase } from "../../node/open-case.ts";
import { tellWriteFault } from "../../node/tell-write-fault.ts";
import { watchFiles } from "../../node/watch-files.ts";
import type { FileChange } from "../../node/write-file.ts";
import { planAcceptance } from "./accept.ts";
import { type Done, takingBack } from "./history.ts";
import { planReanchor } from "./reanchor.ts";
import { planRecord } from "./record.ts";
import type { Outcome, Request } from "./request.ts";

/** The cases on disk as the screens work on them: checked, changed, watched. */
export interface Desk {
  /** What is so now; checks only what changed. */
  readonly check: () => VerifiedPaths;
  /** Changes the ledgers as asked, whole or not at all. */
  readonly perform: (request: Request) => Outcome;
  /** Calls back when files may have changed; gives what ends it. */
  readonly watch: (onChange: () => void) => () => void;
  /** The absolute path of a file that is named from the root. */
  readonly root: () => string | null;
}

/** What was planned, and what it came to. */
interface Planned {
  readonly outcome: Outcome;
  readonly changes: readonly FileChange[];
}

export function openDesk(cases: KeptCases): Desk {
  const done: Done[] = [];

  const perform = (request: Request): Outcome => {
    const root = cases.root();
    if (root === null) return { kind: "nothing", told: "Nothing could be read yet" };
    if (request.kind === "undo") return undo(root);
    const folder = request.kind === "record" ? request.folder : request.of.folder;
    const changed = changeCase(root, folder, (): Plan<Planned> => {
      const { outcome, changes } = planFor(openCase(root, folder), request);
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
    const changed = changeCase(root, last.folder, () => ({ changes: last.back, outcome: null }));
    if (changed.kind === "fault" && changed.fault.kind === "changed")
      return {
        kind: "nothing",
        told: `${changed.path} was changed since, so that nothing is taken back`,
      };
    if (changed.kind === "fault") {
      done.push(last);
      return failed(changed);
    }
    return { kind: "done", told: `Taken back: ${last.told}` };
  };
  const watch = (onChange: () => void): (() => void) => {
    const watched = watchFiles(() => {
      onChange();
      watched.watch(cases.folders());
    });
    watched.watch(cases.folders());
    return watched.stop;
  };
  return { check: cases.check, perform, watch, root: cases.root };
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

function failed(changed: Extract<ChangedCase<never>, { kind: "fault" }>): Outcome {
  return { kind: "nothing", told: tellWriteFault(changed) };
}
