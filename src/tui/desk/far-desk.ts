import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import type { PathsToVerify } from "../../node/keep-cases.ts";
import { unpackCatalogue } from "../packed/unpack-catalogue.ts";
import type { Catalogue } from "../state/catalogue.ts";
import type { Carried, DeskWork } from "./carry-out.ts";
import { DESK_PROCESS } from "./desk-process-file.ts";
import type { FarAnswer, FarCarried, FarWork } from "./far-work.ts";
import type { Begun } from "./open-desk.ts";
import type { SessionDesk } from "./session-desk.ts";

/**
 * A desk for many claims: each piece of work is done in a process of its own, so that keys go on meanwhile
 * and all the memory that checking takes is given back. What is kept here is packed.
 */
export function openFarDesk({ folder, paths, root }: PathsToVerify): SessionDesk {
  let begun: Begun = { root: null, done: [] };
  let folders: readonly string[] = [];
  let known: { readonly digest: string; readonly catalogue: Catalogue } | null = null;
  let worker: ChildProcess | null = null;
  /** The work that was asked for last, and whether it is a check that has not begun. */
  let last: Promise<unknown> = Promise.resolve();
  let isCheckWaiting = false;
  let isClosed = false;

  const unpacked = (carried: FarCarried): Carried => {
    if (carried.kind === "verified")
      known = { digest: carried.digest, catalogue: unpackCatalogue(carried.packed) };
    else if (carried.kind !== "same") return carried;
    if (known === null) throw new Error("nothing is the same as nothing");
    return { kind: "verified", catalogue: known.catalogue, told: carried.told };
  };
  const carryOutNow = async (work: DeskWork): Promise<Carried> => {
    if (isClosed) throw new Error("nothing is asked of the desk any more");
    const earlier = begun.done.slice(0, -1);
    const given = { root: begun.root, done: begun.done.slice(-1) };
    const digest = known?.digest ?? null;
    const far: FarWork = { asked: { folder, paths, root }, begun: given, work, digest };
    worker = fork(DESK_PROCESS, { execArgv: [], serialization: "advanced", stdio: QUIET });
    const answer = await answerOf(worker, far);
    worker = null;
    begun = { root: answer.begun.root, done: [...earlier, ...answer.begun.done] };
    folders = answer.folders;
    return unpacked(answer.carried);
  };
  const carryOut = (work: DeskWork): Promise<Carried> | null => {
    const isCheck = work.kind === "verify";
    if (isCheck && isCheckWaiting) return null;
    isCheckWaiting = isCheck;
    const done = last.then(() => {
      if (isCheck) isCheckWaiting = false;
      return carryOutNow(work);
    });
    // What breaks off is told to whoever asked, and does not keep the next from being done.
    last = done.catch(() => {});
    return done;
  };
  const close = (): void => {
    isClosed = true;
    worker?.kill();
  };
  return { carryOut, folders: () => folders, root: () => begun.root, close };
}

/** It has no part in the terminal. */
const QUIET: StdioOptions = ["ignore", "ignore", "ignore", "ipc"];

/** What a process answers to its work, once it has ended. */
async function answerOf(worker: ChildProcess, work: FarWork): Promise<FarAnswer> {
  let answer: FarAnswer | null = null;
  worker.once("message", (message: FarAnswer) => {
    answer = message;
  });
  // Either may come first, and the answer may come between them.
  const ended = Promise.all([once(worker, "exit"), once(worker, "disconnect")]);
  worker.send(work);
  const [[status, signal]] = await ended;
  if (answer === null) throw new Error(`the process that checks ended with ${signal ?? status}`);
  return answer;
}
