import type { TellFault } from "./desk/carry-out.ts";
import type { SessionDesk } from "./desk/session-desk.ts";
import type { Environment } from "./look-of.ts";
import type { Catalogue } from "./state/catalogue.ts";
import type { TerminalInput, TerminalOutput } from "./streams.ts";
import type { Look } from "./text/theme.ts";

/** The terminal and the world as a session needs them. */
export interface SessionOptions {
  readonly catalogue: Catalogue;
  readonly desk: SessionDesk;
  readonly tellFault: TellFault;
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  readonly errors: NodeJS.WritableStream;
  readonly environment: Environment;
  readonly look: Look;
  /** Stops the process until the shell continues it. */
  readonly stop: () => Promise<void>;
}
