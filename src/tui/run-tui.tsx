import process from "node:process";
import type { KeptCases } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import type { TellFault } from "./desk/carry-out.ts";
import { MOST_BYTES_HERE, openSessionDesk } from "./desk/open-session-desk.ts";
import { type FirstLine, showFirstLine, type WriteToTerminal } from "./first-line.ts";
import { type Environment, lookOf } from "./look-of.ts";
import { stopProcess } from "./stop-process.ts";
import { leaveWithTerminal, type TerminalInput, type TerminalOutput } from "./streams.ts";

/** What the TUI shows, and where; streams and environment are those of the process where they are left out. */
export interface RunTuiOptions {
  readonly cases: KeptCases;
  readonly tellFault: TellFault;
  readonly input?: TerminalInput;
  readonly output?: TerminalOutput;
  readonly errors?: NodeJS.WritableStream;
  readonly environment?: Environment;
  /** Draw with ASCII signs alone. */
  readonly ascii?: boolean;
  /** Tell everything in lines of text, for a screen reader. */
  readonly spoken?: boolean;
  /** Stops the process as ^Z does, until the shell continues it. */
  readonly stop?: () => Promise<void>;
  /** Cases with a ledger of more bytes are checked in a process of their own. */
  readonly mostBytesHere?: number;
  /** Where it is shown already. */
  readonly firstLine?: FirstLine | null;
}

/** How the TUI ended: the reader left it, or there was nothing to show. */
export type LeftTui =
  /** 0 after q, 130 after ^C. */
  | { readonly kind: "left"; readonly status: number }
  | { readonly kind: "fault"; readonly fault: PathFault };

/**
 * Shows the claims on a terminal until the reader quits. The first line stands before React and Ink are
 * loaded, which takes several times longer than the start of Node. Ask first whether input and output are a
 * terminal.
 */
export async function runTui(options: RunTuiOptions): Promise<LeftTui> {
  const {
    cases,
    tellFault,
    input = process.stdin,
    output = process.stdout,
    errors = process.stderr,
    environment = process.env,
    ascii = false,
    spoken = false,
    stop = stopProcess,
    mostBytesHere = MOST_BYTES_HERE,
    firstLine = null,
  } = options;
  const look = lookOf(environment, ascii, spoken);
  const { isSpoken } = look.signs;
  input.once("error", leaveWithTerminal);
  output.once("error", leaveWithTerminal);
  const write: WriteToTerminal = (text, then) => output.write(text, then);
  const first = isSpoken ? null : (firstLine ?? showFirstLine(write));
  try {
    const loading = import("./session.tsx");
    const desk = await openSessionDesk(cases, mostBytesHere);
    const found = await desk.carryOut({ kind: "verify", told: null });
    const { openSession } = await loading;
    first?.replaced();
    if (found?.kind === "fault") return found;
    if (found?.kind !== "verified") throw new Error("checking gives what was checked");
    const { catalogue } = found;
    const world = { catalogue, desk, tellFault, environment, stop };
    return { kind: "left", status: await openSession({ ...world, input, output, errors, look }) };
  } finally {
    for (const stream of [input, output]) stream.off("error", leaveWithTerminal);
    first?.leave();
  }
}
