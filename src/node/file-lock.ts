import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { systemErrorCode } from "./system-error.ts";

/**
 * The lock of a folder: a file for each process that wants to write there, with a name of its own. One
 * may write while no living process has another such file. So what a process that was killed leaves
 * behind can be taken away by anybody at any time, which a lock that all share by name does not allow.
 */
export interface FolderLock {
  readonly release: () => void;
}

export type Locked =
  | { readonly kind: "locked"; readonly lock: FolderLock }
  /** Another process has not finished within the time; `file` is its lock. */
  | { readonly kind: "busy"; readonly file: string }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unwritable"; readonly reason: string };

const PREFIX = ".vouch-lock-";
const TEMPORARY = ".vouch-write-";
const OWNED = /^\.vouch-(?:lock|write)-(?<host>[\w.-]*)-(?<process>\d+)-[0-9a-f]{12}$/;

/** Long enough for any command's writing; what is asked of a person is asked before. */
const LONGEST_WAIT = 10_000;
const LONGEST_PAUSE = 40;

/** Waits for the folder (absolute) to be free, for ten seconds at most, and takes it. */
export function lockFolder(folder: string, longestWait = LONGEST_WAIT): Locked {
  const until = Date.now() + longestWait;
  const own = ownName(PREFIX);
  const path = join(folder, own);
  try {
    for (;;) {
      closeSync(openSync(path, "wx"));
      let others = livingLocks(folder, own);
      // The one whose name comes first keeps its place and waits; the others step back, lest all wait for all.
      while (others.length > 0 && others.every((other) => own < other) && Date.now() < until) {
        pause(1 + Math.random() * LONGEST_PAUSE);
        others = livingLocks(folder, own);
      }
      const [other] = others;
      if (other === undefined) return locked(folder, path);
      rmSync(path, { force: true });
      if (Date.now() >= until) return { kind: "busy", file: join(folder, other) };
      pause(1 + Math.random() * LONGEST_PAUSE);
    }
  } catch (error) {
    const reason = systemErrorCode(error);
    rmSync(path, { force: true });
    return { kind: "unwritable", reason };
  }
}

function locked(folder: string, path: string): Locked {
  for (const name of readdirSync(folder))
    if (name.startsWith(TEMPORARY) && isAbandoned(name))
      rmSync(join(folder, name), { force: true });
  return { kind: "locked", lock: { release: () => rmSync(path, { force: true }) } };
}

/** The locks of other processes that are alive; those of dead ones are taken away. */
function livingLocks(folder: string, own: string): readonly string[] {
  const others = readdirSync(folder).filter((name) => name.startsWith(PREFIX) && name !== own);
  return others.filter((name) => {
    if (!isAbandoned(name)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

/** A name for a file of this process alone, which tells whose it is. */
export function temporaryName(): string {
  return ownName(TEMPORARY);
}

function ownName(prefix: string): string {
  return `${prefix}${hostName()}-${process.pid}-${crypto.randomUUID().slice(-12)}`;
}

/** Its module is loaded when something is written, which most checks do not. */
function hostName(): string {
  return process
    .getBuiltinModule("node:os")
    .hostname()
    .replace(/[^\w.-]/g, "_")
    .slice(0, 60);
}

/** Whether the process that a file belongs to is gone. Of another machine's process nobody here can tell. */
function isAbandoned(name: string): boolean {
  const owner = OWNED.exec(name)?.groups;
  if (owner === undefined || owner.host !== hostName()) return false;
  try {
    process.kill(Number(owner.process), 0);
    return false;
  } catch (error) {
    return systemErrorCode(error) === "ESRCH";
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Makes the names in a folder last; where the system cannot do that for a folder, it does so itself. */
export function syncFolder(folder: string): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, "r");
    fsyncSync(descriptor);
  } catch (error) {
    systemErrorCode(error);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
