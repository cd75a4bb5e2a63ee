import { keepCases, type PathsToVerify, type VerifiedPaths } from "./keep-cases.ts";

/** Reads the ledgers of all cases that the paths name, loads what they name in turn, and verifies, once. */
export function verifyPaths(paths: PathsToVerify): VerifiedPaths {
  return keepCases({ ...paths, once: true }).check();
}
