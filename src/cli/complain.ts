import { visibleLine } from "../reporters/visible.ts";
import type { Command } from "./command.ts";
import type { Host } from "./host.ts";

const COULD_NOT_CHECK = 2;

/** Says on one line why nothing could be done, and where to read on; gives the exit status 2. */
export function complain(host: Host, message: string, command: Command): number {
  const name = command.name === "" ? "vouch" : `vouch ${command.name}`;
  host.errors.write(`vouch: ${visibleLine(message)}\nTry ${name} --help.\n`);
  return COULD_NOT_CHECK;
}
