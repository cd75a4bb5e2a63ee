import type { Dialogues, OpenTui } from "./command.ts";
import { processHost } from "./process-host.ts";
import { runCli } from "./run-cli.ts";

/** Does what the command line of this process asks for and gives the exit status. */
export function start(openTui: OpenTui, dialogues: Dialogues): Promise<number> {
  return runCli(processHost(), openTui, dialogues);
}
