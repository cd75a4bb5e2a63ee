import { fstatSync, writeSync } from "node:fs";
import { systemErrorCode } from "./system-error.ts";

/** What a descriptor leads to, as far as writing to it goes. */
export type Descriptor =
  /** Perhaps a terminal; /dev/null is one of these too. */
  | "device"
  /** A file, a pipe or a socket: it takes bytes without a stream between. */
  | "plain"
  | "unknown";

export function kindOfDescriptor(descriptor: number): Descriptor {
  try {
    const status = fstatSync(descriptor);
    if (status.isCharacterDevice()) return "device";
    return status.isFile() || status.isFIFO() || status.isSocket() ? "plain" : "unknown";
  } catch (error) {
    systemErrorCode(error);
    return "unknown";
  }
}

/**
 * Writes a text to a descriptor and waits until it is taken, which needs no stream: opening one takes longer
 * than many a check. Gives what could not be written without waiting in vain, as where a pipe that does not
 * block is full; null where all was, or where nobody reads any more.
 */
export function writeAtOnce(descriptor: number, text: string): Uint8Array | null {
  const bytes = Buffer.from(text, "utf8");
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
    return null;
  } catch (error) {
    return systemErrorCode(error) === "EPIPE" ? null : bytes.subarray(done);
  }
}
