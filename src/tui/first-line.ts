const ENTER = "\u001b[?1049h\u001b[?25l\u001b[H\u001b[2J";
const FIRST_LINE = `${ENTER} vouch  reading and checking`;
const LEAVE = "\u001b[?1049l\u001b[?25h";

/** Writes to the terminal, and goes on when that is done. */
export type WriteToTerminal = (text: string, then?: () => void) => void;

/** The screen before there is anything on it but a line. */
export interface FirstLine {
  /** To be called when the screen stands: until then a signal that ends or stops the process gives the terminal back, and after that Ink does. */
  readonly replaced: () => void;
  /** Gives the terminal back as it was found. */
  readonly leave: () => void;
}

/** Shows that vouch has started, before anything else is loaded. */
export function showFirstLine(write: WriteToTerminal): FirstLine {
  write(FIRST_LINE);
  const end = (signal: NodeJS.Signals) => {
    unguard();
    write(LEAVE, () => process.kill(process.pid, signal));
  };
  const stop = () => write(LEAVE, () => process.kill(process.pid, "SIGSTOP"));
  const goOn = () => {
    write(FIRST_LINE);
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
  return {
    replaced: unguard,
    leave: () => {
      unguard();
      write(LEAVE);
    },
  };
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
