import type { VerifiedPaths } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import { verifyPaths } from "../node/verify-paths.ts";
import { exitStatus } from "../reporters/exit-status.ts";
import type { Verification } from "../verify.ts";
import type { Asked, OpenTui } from "./command.ts";
import { complain } from "./complain.ts";
import { reportAs } from "./formats.ts";
import type { Host } from "./host.ts";
import { leastCoverage } from "./least-coverage.ts";
import { onlyClaim } from "./only-claim.ts";
import { DEFAULT_PATH, tellPathFault } from "./tell-path-fault.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

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

/** Prints the report of the cases. */
export async function reportCases(host: Host, asked: Asked): Promise<number> {
  const least = leastCoverage(asked.options.get("min-coverage"));
  if (least.kind === "wrong") return complain(host, least.message, asked.command);
  const all = verifyAsked(host, asked);
  if (all.kind === "fault") return complainOfPath(host, all.fault, asked);
  const wanted = asked.options.get("claim");
  const narrowed = wanted === undefined ? null : onlyClaim(all.verification, wanted);
  if (narrowed?.kind === "unknown") {
    const question = narrowed.nearest === null ? "" : ` Did you mean ${narrowed.nearest}?`;
    return complain(host, `There is no claim ${wanted}.${question}`, asked.command);
  }
  const verification = narrowed?.verification ?? all.verification;
  const settings = { width: widthOf(host), color: usesColor(host) };
  host.output.write(reportAs(asked.options.get("format") ?? "text", verification, settings));
  const shortfall = least.shortfall(all.verification);
  if (shortfall !== null) host.errors.write(`vouch: ${shortfall}\n`);
  return Math.max(exitStatus(verification), shortfall === null ? 0 : 1);
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
