/** Why a path that a person gave to check, or as the root, is of no use; `path` is as they wrote it. */
export type PathFault =
  /** No file or folder is there. */
  | { readonly kind: "no-such-path"; readonly path: string }
  /** A file, and no folder from its own up to the root holds a ledger. */
  | { readonly kind: "no-case"; readonly path: string }
  | { readonly kind: "outside-root"; readonly path: string; readonly root: string }
  /** What was given as the root is no folder. */
  | { readonly kind: "no-root"; readonly path: string }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unreadable-path"; readonly path: string; readonly reason: string };
