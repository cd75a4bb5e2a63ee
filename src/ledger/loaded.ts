/** What keeps a file from being read as text; `src/node/` finds it and `src/checks/` words it. */
export type FileFault =
  /** Its path, or a symbolic link on the way, leads out of the root; it was not opened. */
  | { readonly kind: "outside-root"; readonly by: "path" | "link" }
  | { readonly kind: "missing" }
  /** There is something by that name, but nothing that can be read as a file. */
  | { readonly kind: "not-a-file"; readonly what: "folder" | "pipe" | "device" | "socket" }
  /** Both in bytes. */
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unreadable"; readonly reason: string }
  /** Line and column of the first bad byte, from 1, the column in code points. */
  | { readonly kind: "not-utf8"; readonly line: number; readonly column: number };

export type SourceFault = FileFault;
export type LedgerFileFault = FileFault;

/** A source as the loader found it; `path` is the one of the ledger's `Source`. */
export type LoadedSource =
  | {
      readonly kind: "loaded";
      readonly path: string;
      /** Canonical. */
      readonly text: string;
      /** Of the bytes as they stand on disk, in lower-case hexadecimal. */
      readonly sha256: string;
    }
  | { readonly kind: "fault"; readonly path: string; readonly fault: SourceFault };

/** A ledger file as the loader found it; `path` is from the root, with `/`. */
export type LoadedLedgerFile =
  | { readonly kind: "loaded"; readonly path: string; readonly text: string }
  | { readonly kind: "fault"; readonly path: string; readonly fault: LedgerFileFault };

/**
 * What `readCase` reads. `ledger.json` is the first of the files; where the folder or the file is not
 * there, it has the fault `missing`. The others are every further *.json directly in the folder but
 * vouch.json, in the order of their names: sources that the ledger declares are still among them.
 */
export interface CaseFiles {
  readonly name: string;
  /** From the root, with `/`; empty for the root itself. */
  readonly folder: string;
  readonly files: readonly LoadedLedgerFile[];
}
