import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { editWritten } from "../author/edit-written.ts";
import type { TextEdit } from "../author/text-edit.ts";
import type { FileFault } from "../ledger/loaded.ts";
import { canonical } from "../text/decode.ts";
import { syncFolder, temporaryName } from "./file-lock.ts";
import { isInside } from "./inside.ts";
import { readFileWithin } from "./read-file.ts";
import { systemErrorCode } from "./system-error.ts";

/** A file to be made or edited, by its path from the root with `/`. */
export type FileChange =
  | { readonly kind: "new"; readonly path: string; readonly text: string }
  | {
      readonly kind: "edit";
      readonly path: string;
      /** The canonical text that the edits were made for. */
      readonly before: string;
      readonly edits: readonly TextEdit[];
    };

export type WriteFault =
  /** Nothing that exists is overwritten. */
  | { readonly kind: "exists" }
  /** The file is not any more what the edits were made for. */
  | { readonly kind: "changed" }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unwritable"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly fault: FileFault };

export type Written =
  | { readonly kind: "written" }
  | { readonly kind: "fault"; readonly path: string; readonly fault: WriteFault };

/**
 * Writes files whole or not at all: each first beside its place, on the disk, then renamed onto it. Before
 * the first rename all have been written, so that a fault leaves everything as it was, and whoever reads
 * meanwhile, or after the process was killed, finds each file either as it was or as it is to be.
 */
export function writeFiles(root: string, changes: readonly FileChange[]): Written {
  const prepared: Prepared[] = [];
  try {
    for (const change of changes) {
      const one = prepare(root, change);
      if ("fault" in one) return { kind: "fault", path: change.path, fault: one.fault };
      prepared.push(one);
    }
    for (const one of prepared) {
      const fault = putInPlace(one);
      if (fault !== null) return { kind: "fault", path: one.path, fault };
    }
    return { kind: "written" };
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

interface Prepared {
  readonly path: string;
  readonly isNew: boolean;
  /** Both absolute, in one folder. */
  readonly temporary: string;
  readonly target: string;
}

function prepare(root: string, change: FileChange): Prepared | { readonly fault: WriteFault } {
  const content = contentOf(root, change);
  if (typeof content !== "string") return { fault: content };
  try {
    const isNew = change.kind === "new";
    const target = isNew
      ? placeForNew(root, change.path)
      : realpathSync.native(join(root, change.path));
    if (target === null) return { fault: OUTSIDE };
    if (isNew && existsSync(target)) return { fault: { kind: "exists" } };
    const temporary = join(dirname(target), temporaryName());
    writeAndSync(temporary, content, isNew ? null : statSync(target).mode);
    return { path: change.path, isNew, temporary, target };
  } catch (error) {
    return { fault: { kind: "unwritable", reason: systemErrorCode(error) } };
  }
}

const OUTSIDE: WriteFault = { kind: "unreadable", fault: { kind: "outside-root", by: "path" } };

/** What the file will hold, in its own encoding marks and line ends. */
function contentOf(root: string, change: FileChange): string | WriteFault {
  if (change.kind === "new") return change.text;
  const read = readFileWithin(root, change.path);
  if (read.kind === "fault") return { kind: "unreadable", fault: read.fault };
  // What is no UTF-8 does not decode to the text that was edited.
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes);
  if (canonical(written) !== change.before) return { kind: "changed" };
  return editWritten(written, change.edits);
}

/** Where a new file goes, its folder made if need be; null where that leads out of the root. */
function placeForNew(root: string, path: string): string | null {
  const target = join(root, path);
  if (!isInside(target, root)) return null;
  let standing = dirname(target);
  while (!existsSync(standing)) standing = dirname(standing);
  if (!isInside(realpathSync.native(standing), root)) return null;
  mkdirSync(dirname(target), { recursive: true });
  return target;
}

function writeAndSync(path: string, content: string, mode: number | null): void {
  const descriptor = openSync(path, "wx");
  try {
    const bytes = new TextEncoder().encode(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    if (mode !== null) fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function putInPlace({ isNew, temporary, target }: Prepared): WriteFault | null {
  try {
    if (isNew) linkNew(temporary, target);
    else renameSync(temporary, target);
    syncFolder(dirname(target));
    return null;
  } catch (error) {
    const reason = systemErrorCode(error);
    return reason === "EEXIST" ? { kind: "exists" } : { kind: "unwritable", reason };
  }
}

/** A link is not made where something is; a rename would put itself in its place. */
function linkNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    // Some file systems know no links: there the lock must do.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(systemErrorCode(error))) throw error;
    if (existsSync(target)) throw error;
    renameSync(temporary, target);
  }
}
