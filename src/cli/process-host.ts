import process from "node:process";
import { kindOfDescriptor, writeAtOnce } from "../node/write-at-once.ts";
import type { Host, Output } from "./host.ts";

/** The process that vouch runs in. What is not asked for is not opened: each stream takes its time. */
export function processHost(): Host {
  return {
    words: process.argv.slice(2),
    folder: process.cwd(),
    environment: process.env,
    output: outputTo(1, () => process.stdout),
    errors: outputTo(2, () => process.stderr),
    get inputIsTerminal() {
      return isTerminal(0);
    },
    ask,
  };
}

async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(null));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

function outputTo(descriptor: number, stream: () => NodeJS.WriteStream): Output {
  let isPlain: boolean | null = null;
  const writeToStream = (written: string | Uint8Array): void => {
    // What comes after goes the same way, so that nothing overtakes it.
    isPlain = false;
    const opened = stream();
    if (opened.listenerCount("error", ignoreClosedPipe) === 0) opened.on("error", ignoreClosedPipe);
    opened.write(written);
  };
  return {
    write: (text) => {
      isPlain ??= kindOfDescriptor(descriptor) === "plain";
      const left = isPlain ? writeAtOnce(descriptor, text) : text;
      if (left !== null) writeToStream(left);
    },
    get isTerminal() {
      return isTerminal(descriptor);
    },
    get columns() {
      return isTerminal(descriptor) ? stream().columns : null;
    },
  };
}

/** Asked only of what may be one: the module that knows brings the network with it. */
function isTerminal(descriptor: number): boolean {
  return (
    kindOfDescriptor(descriptor) === "device" &&
    process.getBuiltinModule("node:tty").isatty(descriptor)
  );
}

/** A reader that closes the pipe has read enough: writing on is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
