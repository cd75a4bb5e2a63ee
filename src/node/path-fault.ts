import type { Finding } from "../checks/finding.ts";

/** Why a path that a person gave to check, or as the root, is of no use; `path` is as they wrote it. */
export type PathFault =
  /** No file or folder is there. */
  | { readonly kind: "no-such-path"; readonly path: string }
  /** A file, and no folder from its own up to the root holds a ledger. */
  | { readonly kind: "no-case"; readonly path: string }
  | { readonly kind: "outside-root"; readonly path: string; readonly root: string }
  /** What was given as the root is no folder. */
  | { readonly kind: "no-root"; readonly path: string }
  /** The vouch.json of the root (`path`) is not as it should be, so nothing was checked by it. */
  | { readonly kind: "bad-config"; readonly path: string; readonly findings: readonly Finding[] }
  /** No folder with a ledger.json is as the patterns of the vouch.json have it. */
  | { readonly kind: "no-match"; readonly path: string; readonly patterns: readonly string[] }
  /** What is changed was asked for, and the root (`path`) lies in no git repository. */
  | { readonly kind: "no-repository"; readonly path: string }
  /** `path` is no commit, branch or tag of the repository. */
  | { readonly kind: "no-such-ref"; readonly path: string }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unreadable-path"; readonly path: string; readonly reason: string };
