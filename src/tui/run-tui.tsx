import process from "node:process";
import type { KeptCases } from "../node/keep-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import type { TellFault } from "./desk/carry-out.ts";
import { openSessionDesk } from "./desk/open-session-desk.ts";
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
}

/** How the TUI ended: the reader left it, or there was nothing to show. */
export type LeftTui =
  /** 0 after q, 130 after ^C. */
  | { readonly kind: "left"; readonly status: number }
  | { readonly kind: "fault"; readonly fault: PathFault };

const ENTER = "\u001b[?1049h\u001b[?25l\u001b[H\u001b[2J";
const FIRST_LINE = `${ENTER} vouch  reading and checking`;
const LEAVE = "\u001b[?1049l\u001b[?25h";

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
  } = options;
  const look = lookOf(environment, ascii, spoken);
  const { isSpoken } = look.signs;
  input.once("error", leaveWithTerminal);
  output.once("error", leaveWithTerminal);
  if (!isSpoken) output.write(FIRST_LINE);
  const unguard = isSpoken ? () => {} : guard(output);
  try {
    const loading = import("./session.tsx");
    const desk = await openSessionDesk(cases);
    const found = await desk.carryOut({ kind: "verify", told: null });
    const { openSession } = await loading;
    unguard();
    if (found?.kind === "fault") return found;
    if (found?.kind !== "verified") throw new Error("checking gives what was checked");
    const { catalogue } = found;
    const world = { catalogue, desk, tellFault, environment, stop };
    return { kind: "left", status: await openSession({ ...world, input, output, errors, look }) };
  } finally {
    for (const stream of [input, output]) stream.off("error", leaveWithTerminal);
    unguard();
    if (!isSpoken) output.write(LEAVE);
  }
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Gives the terminal back when a signal ends or stops the process before Ink, which does the same, is there. */
function guard(output: TerminalOutput): () => void {
  const end = (signal: NodeJS.Signals) => {
    unguard();
    output.write(LEAVE, () => process.kill(process.pid, signal));
  };
  const stop = () => output.write(LEAVE, () => process.kill(process.pid, "SIGSTOP"));
  const goOn = () => {
    output.write(FIRST_LINE);
    process.kill(process.pid, "SIGWINCH");
  };
  const unguard = () => {
    for (const signal of ENDING) process.off(signal, end);
    process.off("SIGTSTP", stop);
    process.off("SIGCONT", goOn);
  };
  for (const signal of ENDING) process.on(signal, end);
  process.on("SIGTSTP", stop);
  process.on("SIGCONT", goOn);
  return unguard;
}
