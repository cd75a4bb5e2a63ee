import type { FileFault } from "../../ledger/loaded.ts";
import { tellNumber } from "../../quantity/tell-value.ts";

/** What keeps a file from being read, after its name, and what to do about it. */
export interface FileWords {
  readonly what: string;
  readonly help: string;
}

/** Words for each way in which a file cannot be read. */
export function tellFileFault(fault: FileFault): FileWords {
  switch (fault.kind) {
    case "outside-root":
      return {
        what:
          fault.by === "link"
            ? "is reached through a link that leads out of the project"
            : "lies outside the project",
        help: "Put a copy of the file into the case and name that.",
      };
    case "missing":
      return { what: "does not exist", help: "Put the file there, or correct its path." };
    case "not-a-file":
      return {
        what: `is a ${fault.what} and not a file`,
        help: "Name a file that holds text or data.",
      };
    case "too-large":
      return {
        what: `is ${megabytes(fault.size)} large, and files of up to ${megabytes(fault.limit)} are read`,
        help: "Keep the part that the claims need in a file of its own.",
      };
    case "unreadable":
      return {
        what: `cannot be read: the system says ${fault.reason}`,
        help: "Make the file readable for you.",
      };
    case "not-utf8":
      return {
        what: `is not UTF-8 text: line ${fault.line}, column ${fault.column} is no character`,
        help: "Save the file as UTF-8.",
      };
  }
}

function megabytes(bytes: number): string {
  const value = { numerator: bytes, denominator: 1_000_000 };
  return `${tellNumber(value, bytes < 10_000_000 ? 1 : 0, "ceiling")} MB`;
}
