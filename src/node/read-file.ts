import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import type { FileFault } from "../ledger/loaded.ts";
import { isInside } from "./inside.ts";
import { systemErrorCode } from "./system-error.ts";

/** 10 MB: what a person wrote or captured is far smaller. */
export const LARGEST_FILE = 10_000_000;

export type FileBytes =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "fault"; readonly fault: FileFault };

/**
 * The bytes of a regular file below the root (absolute, without links), by its path from there with `/`.
 * A path that leads out, by itself or by a link at any step, is not opened, nor is a folder, pipe,
 * socket or device: a stranger's ledger can neither read other files nor make vouch wait.
 */
export function readFileWithin(root: string, path: string, limit = LARGEST_FILE): FileBytes {
  const wrong = leavesRoot(path);
  if (wrong) return fault({ kind: "outside-root", by: "path" });
  try {
    const real = realpathSync.native(join(root, path));
    if (!isInside(real, root)) return fault({ kind: "outside-root", by: "link" });
    return readRegular(real, limit);
  } catch (error) {
    return fault(faultOf(systemErrorCode(error)));
  }
}

function leavesRoot(path: string): boolean {
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return true;
  const steps = path.split(/[/\\]/);
  return steps.includes("..") || path.startsWith("\\\\");
}

function readRegular(real: string, limit: number): FileBytes {
  const before = lstatSync(real);
  const odd = notAFile(before);
  if (odd !== null) return fault(odd);
  // Were a pipe put in its place by now, opening it would not wait, and the second look would tell.
  const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const now = fstatSync(file);
    const changed = notAFile(now);
    if (changed !== null) return fault(changed);
    return readOpen(file, now.size, limit);
  } finally {
    closeSync(file);
  }
}

/** Reads to the end: a file may be longer than its size says. */
function readOpen(file: number, size: number, limit: number): FileBytes {
  if (size > limit) return fault({ kind: "too-large", size, limit });
  let buffer = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) return { kind: "bytes", bytes: buffer.subarray(0, length) };
    length += count;
    if (length > limit) return fault({ kind: "too-large", size: length, limit });
    if (length === buffer.length) {
      const longer = new Uint8Array(Math.min(buffer.length * 2 + 4096, limit + 1));
      longer.set(buffer);
      buffer = longer;
    }
  }
}

function notAFile(stats: Stats): FileFault | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return { kind: "not-a-file", what: "folder" };
  if (stats.isFIFO()) return { kind: "not-a-file", what: "pipe" };
  if (stats.isSocket()) return { kind: "not-a-file", what: "socket" };
  return { kind: "not-a-file", what: "device" };
}

function faultOf(code: string): FileFault {
  return code === "ENOENT" || code === "ENOTDIR"
    ? { kind: "missing" }
    : { kind: "unreadable", reason: code };
}

function fault(found: FileFault): FileBytes {
  return { kind: "fault", fault: found };
}
