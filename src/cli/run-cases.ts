import { keepCases, type PathsToVerify, type VerifiedPaths } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import { verifyPaths } from "../node/verify-paths.ts";
import type { Asked, OpenTui } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { tellPathFault } from "./tell-path-fault.ts";

/** The cases that a command line names. */
export function pathsAsked(host: Host, { paths, options }: Asked): PathsToVerify {
  return { folder: host.folder, paths, root: options.get("root") ?? null };
}

/** Verifies the cases that a command line names. */
export function verifyAsked(host: Host, asked: Asked): VerifiedPaths {
  return verifyPaths(pathsAsked(host, asked));
}

/** A path of no use, told with a command that it may have been meant for. */
export function complainOfPath(
  host: Host,
  fault: PathFault,
  { command, commandNames }: Asked,
): number {
  const names = command.name === "" ? commandNames : [];
  return complain(host, tellPathFault(fault, names), command);
}

/** Opens the cases on the terminal. They are read when it shows that something happens; a path of no use is told after all. */
export async function openCases(host: Host, asked: Asked, openTui: OpenTui): Promise<number> {
  const cases = keepCases(pathsAsked(host, asked));
  const tellFault = (fault: PathFault): string => tellPathFault(fault, []);
  const ascii = asked.options.has("ascii");
  const spoken = asked.options.has("screen-reader");
  const left = await openTui({ cases, tellFault, ascii, spoken });
  return left.kind === "left" ? left.status : complainOfPath(host, left.fault, asked);
}
