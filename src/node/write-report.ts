import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { temporaryName } from "./file-lock.ts";
import { isInside } from "./inside.ts";
import { systemErrorCode } from "./system-error.ts";

export type WrittenReport =
  | { readonly kind: "written" }
  /** A path below the working folder that a link leads out of it: a stranger's checkout may hold one. */
  | { readonly kind: "leads-out" }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unwritable"; readonly reason: string };

/**
 * Writes a report to a path seen from the working folder, over what is there. A link in its place is
 * replaced, never followed: a stranger's checkout may have put one there. A device or a pipe, such as
 * /dev/stderr, is written to.
 */
export function writeReport(folder: string, path: string, text: string): WrittenReport {
  const target = resolve(folder, path);
  try {
    const parent = realpathSync.native(dirname(target));
    const isOwn = !isAbsolute(path) && isInside(target, folder);
    if (isOwn && !isInside(parent, realpathSync.native(folder))) return { kind: "leads-out" };
    const place = join(parent, basename(target));
    if (isAbsolute(path) && isStream(place)) write(openSync(place, "w"), text);
    else {
      const temporary = join(parent, temporaryName());
      try {
        write(openSync(temporary, "wx"), text);
        renameSync(temporary, place);
      } finally {
        rmSync(temporary, { force: true });
      }
    }
    return { kind: "written" };
  } catch (error) {
    return { kind: "unwritable", reason: systemErrorCode(error) };
  }
}

function isStream(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

function write(file: number, text: string): void {
  try {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}
