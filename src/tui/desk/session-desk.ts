import type { Carried, DeskWork } from "./carry-out.ts";

/** A desk as a session works at it: here, or in another process, where it takes a while. */
export interface SessionDesk {
  /** Gives what came of it: at once or, from another process, later. Null where the same is asked for already. */
  readonly carryOut: (work: DeskWork) => Carried | Promise<Carried> | null;
  /** The folders, absolute, in which a change may concern the cases as they were checked last. */
  readonly folders: () => readonly string[];
  /** The absolute path of a file that is named from the root. */
  readonly root: () => string | null;
  /** Nothing is asked of it any more. */
  readonly close: () => void;
}
