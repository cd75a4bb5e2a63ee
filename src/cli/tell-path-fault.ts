import { DEFAULT_PATH } from "../node/named-cases.ts";
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
    case "bad-config":
      return tellBadConfig(fault);
    case "no-match":
      return `No folder with a ledger.json is like ${fault.patterns.join(" or ")}, as “cases” in ${path} has it.`;
    case "no-repository":
      return `${path} lies in no git repository with a commit that git reads for you, so nobody can tell what changed.`;
    case "no-such-ref":
      return `There is no commit, branch or tag ${path} in this repository. In a shallow clone, fetch it first.`;
    case "unreadable-path":
      return `${path} cannot be read (${fault.reason}).`;
  }
}

/** The first fault of the settings in full, and how many more there are. */
function tellBadConfig({ path, findings }: Extract<PathFault, { kind: "bad-config" }>): string {
  const [first] = findings;
  if (first === undefined) return `${path} cannot be read.`;
  const { message, help, location } = first;
  const place = `${location.file}:${location.line}:${location.column}`;
  const more = findings.length === 1 ? "" : ` (${findings.length - 1} more faults in this file)`;
  return `${place}: ${message} ${help}${more}`;
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
