import process from "node:process";
import { isatty } from "node:tty";
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
      return isatty(0);
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
  return {
    write: (text) => {
      const opened = stream();
      if (opened.listenerCount("error", ignoreClosedPipe) === 0)
        opened.on("error", ignoreClosedPipe);
      opened.write(text);
    },
    get isTerminal() {
      return isatty(descriptor);
    },
    get columns() {
      return isatty(descriptor) ? stream().columns : null;
    },
  };
}

/** A reader that closes the pipe has read enough: writing on is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
