import process from "node:process";
import type { Host, Output } from "./host.ts";

/** The process that vouch runs in. A reader that closes the pipe has read enough: writing on is no error. */
export function processHost(): Host {
  return {
    words: process.argv.slice(2),
    folder: process.cwd(),
    environment: process.env,
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
    inputIsTerminal: process.stdin.isTTY === true,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
  };
}
