import process from "node:process";
import { setImmediate } from "node:timers/promises";
import type { Size } from "./state/layout.ts";

/** Where keys come from: a terminal in raw mode, as far as it is one. */
export type TerminalInput = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Where the screen goes; it tells its size, and says "resize" when that changes. */
export type TerminalOutput = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** The size of a terminal; the usual one where it tells none. */
export function sizeOf(output: TerminalOutput): Size {
  return { columns: output.columns || 80, rows: output.rows || 24 };
}

/**
 * Leaves what is typed to another program. Ink only stops listening; Node reads on, and would take the first
 * keys for itself. It reads again when somebody listens.
 */
export async function stopReading(input: TerminalInput): Promise<void> {
  input.emit("pause");
  await setImmediate();
}

/** As a shell counts the end by a signal that says that the terminal is gone. */
const HUNG_UP = 129;

/** A terminal that was closed cannot be read or written, and nobody is there to be told. */
export function leaveWithTerminal(): void {
  process.exit(HUNG_UP);
}
