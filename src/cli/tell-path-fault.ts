import type { PathFault } from "../node/path-fault.ts";
import { nearestName } from "../text/nearest-name.ts";

/** Why a path on the command line is of no use, and what to do; a command whose name it may have been meant for. */
export function tellPathFault(fault: PathFault, commandNames: readonly string[]): string {
  const { path } = fault;
  switch (fault.kind) {
    case "no-such-path":
      return commandNames.length > 0 && /^[a-z-]+$/.test(path)
        ? unknownCommand(path, commandNames)
        : noSuchPath(path);
    case "no-case":
      return `${path} belongs to no case: neither its folder nor one above has a ledger.json.`;
    case "outside-root":
      return `${path} lies outside the root ${fault.root}. Name another root with --root.`;
    case "no-root":
      return `${path} is no folder, so it cannot be the root.`;
    case "unreadable-path":
      return `${path} cannot be read (${fault.reason}).`;
  }
}

function noSuchPath(path: string): string {
  if (path !== DEFAULT_PATH) return `There is no file or folder ${path}.`;
  return `There is no folder ${path} here. Name the case, or the folder of cases, that you want checked.`;
}

function unknownCommand(word: string, commandNames: readonly string[]): string {
  const close = nearestName(word, commandNames);
  const question = close === null ? "" : ` Did you mean vouch ${close}?`;
  return `There is no command ${word}, and no file or folder of that name.${question}`;
}

/** What is checked when no path is given. */
export const DEFAULT_PATH = "claims";
