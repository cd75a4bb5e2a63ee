import { readSync } from "node:fs";
import { systemErrorCode } from "./system-error.ts";

const STANDARD_INPUT = 0;
const AT_ONCE = 1 << 16;
const PAUSE_IN_MILLISECONDS = 2;
const clock = new Int32Array(new SharedArrayBuffer(4));

/**
 * The whole standard input. Where another process feeds it through a pipe that does not wait, reading
 * says EAGAIN as long as nothing has come: then it is asked again a little later.
 */
export function readInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = new Uint8Array(AT_ONCE);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    if (length === null) Atomics.wait(clock, 0, 0, PAUSE_IN_MILLISECONDS);
    else chunks.push(chunk.subarray(0, length));
  }
}

/** How much was read, 0 at the end, null when nothing has come yet. */
function readChunk(chunk: Uint8Array): number | null {
  try {
    return readSync(STANDARD_INPUT, chunk);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "EAGAIN") return null;
    // What Windows says at the end of a closed pipe.
    if (code === "EOF") return 0;
    throw error;
  }
}
