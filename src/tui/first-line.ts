const ENTER = "\u001b[?1049h\u001b[?25l\u001b[H\u001b[2J";
const FIRST_LINE = `${ENTER} vouch  reading and checking`;
/** Gives the terminal back as it was found. */
export const LEAVE = "\u001b[?1049l\u001b[?25h";

/** Writes to the terminal, and goes on when that is done. */
export type WriteToTerminal = (text: string, then?: () => void) => void;

/**
 * Shows that vouch has started, before anything is loaded. Until the function that it gives is called, a signal
 * that ends or stops the process first gives the terminal back; after that Ink does the same.
 */
export function showFirstLine(write: WriteToTerminal): () => void {
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
  return unguard;
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
