import type { VerifiedPaths } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import { verifyPaths } from "../node/verify-paths.ts";
import type { Verification } from "../verify.ts";
import type { Asked, OpenTui } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { DEFAULT_PATH, tellPathFault } from "./tell-path-fault.ts";

/** Verifies the cases that a command line names; those of claims/ where it names none. */
export function verifyAsked(host: Host, { paths, options }: Asked): VerifiedPaths {
  const named = paths.length > 0 ? paths : [DEFAULT_PATH];
  return verifyPaths({ folder: host.folder, paths: named, root: options.get("root") ?? null });
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

/** Opens the cases on the terminal. Reading waits until it shows that something happens; a path of no use is then told after all. */
export async function openCases(host: Host, asked: Asked, openTui: OpenTui): Promise<number> {
  let fault: PathFault | null = null;
  const load = async (): Promise<Verification> => {
    const all = verifyAsked(host, asked);
    if (all.kind === "verified") return all.verification;
    fault = all.fault;
    throw new Error(tellPathFault(fault, []));
  };
  try {
    return await openTui(load);
  } catch (error) {
    if (fault === null) throw error;
    return complainOfPath(host, fault, asked);
  }
}
