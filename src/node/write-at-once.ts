import { fstatSync, statSync, writeSync } from "node:fs";
import { systemErrorCode } from "./system-error.ts";

/** What a descriptor leads to, as far as writing to it goes. */
export type Descriptor =
  /** Perhaps a terminal. */
  | "device"
  /** A file, a pipe, a socket or /dev/null: it takes bytes without a stream between. */
  | "plain"
  | "unknown";

export function kindOfDescriptor(descriptor: number): Descriptor {
  try {
    const status = fstatSync(descriptor);
    if (status.isCharacterDevice()) return status.rdev === nowhere() ? "plain" : "device";
    return status.isFile() || status.isFIFO() || status.isSocket() ? "plain" : "unknown";
  } catch (error) {
    systemErrorCode(error);
    return "unknown";
  }
}

/** The number of the device that takes everything and keeps nothing; null where there is none, as under Windows. */
function nowhere(): number | null {
  return statSync("/dev/null", { throwIfNoEntry: false })?.rdev ?? null;
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
