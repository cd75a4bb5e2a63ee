import process from "node:process";

/**
 * Stops this process and its group as the terminal does, and waits until it is continued. The
 * listener is set before the stop, for the signal that continues comes with it. In a group that no
 * shell minds the kernel ignores the stop; then the wait ends by itself.
 */
export async function stopProcess(): Promise<void> {
  await signalled("SIGCONT", () => process.kill(0, "SIGTSTP"));
  // A window that was resized meanwhile told the shell and not us; this makes Node ask for its size.
  await signalled("SIGWINCH", () => process.kill(process.pid, "SIGWINCH"));
}

/** Long enough for a signal to arrive, where one arrives at all. */
const ARRIVES_WITHIN = 500;

/** Waits for a signal that follows an act. The timer also keeps Node alive, which a listener does not. */
async function signalled(signal: NodeJS.Signals, act: () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const arrived = () => resolve();
  process.once(signal, arrived);
  const timer = setTimeout(arrived, ARRIVES_WITHIN);
  act();
  await promise;
  clearTimeout(timer);
  process.off(signal, arrived);
}
