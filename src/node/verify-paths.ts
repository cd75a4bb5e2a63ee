import { readCase } from "../ledger/read-case.ts";
import { sourcePaths } from "../ledger/source-paths.ts";
import { type Verification, verify } from "../verify.ts";
import { findCases } from "./find-cases.ts";
import { findRoot } from "./find-root.ts";
import { loadCase } from "./load-case.ts";
import { loadSource } from "./load-source.ts";
import type { PathFault } from "./path-fault.ts";
import { today } from "./today.ts";

export interface PathsToVerify {
  /** The working folder, absolute. */
  readonly folder: string;
  /** Cases, folders of cases or files of cases, seen from the working folder. */
  readonly paths: readonly string[];
  /** What was given as the root, or null to look for it. */
  readonly root: string | null;
}

export type VerifiedPaths =
  | { readonly kind: "verified"; readonly verification: Verification }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Reads the ledgers of all cases that the paths name, loads what they name in turn, and verifies. */
export function verifyPaths({ folder, paths, root: given }: PathsToVerify): VerifiedPaths {
  const found = findRoot(folder, paths, given);
  if (found.kind === "fault") return found;
  const { root } = found;
  const cases = findCases(root, folder, paths);
  if (cases.kind === "fault") return cases;
  const readings = cases.folders.map((each) => readCase(loadCase(root, each)));
  const named = new Set(readings.flatMap((reading) => sourcePaths(reading)));
  const sources = [...named].map((path) => loadSource(root, path));
  return { kind: "verified", verification: verify(readings, sources, { today: today() }) };
}
