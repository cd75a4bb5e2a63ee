import type { Command } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { scanCommand } from "./commands/scan.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { tuiCommand } from "./commands/tui.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  coverageCommand,
  scanCommand,
  suggestCommand,
  tuiCommand,
];
