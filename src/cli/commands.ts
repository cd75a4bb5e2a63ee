import type { Command } from "./command.ts";
import { acceptCommand } from "./commands/accept.ts";
import { addCommand } from "./commands/add.ts";
import { baselineCommand } from "./commands/baseline.ts";
import { checkCommand } from "./commands/check.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { explainCommand } from "./commands/explain.ts";
import { fixCommand } from "./commands/fix.ts";
import { fmtCommand } from "./commands/fmt.ts";
import { initCommand } from "./commands/init.ts";
import { rebaseCommand } from "./commands/rebase.ts";
import { scanCommand } from "./commands/scan.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { tuiCommand } from "./commands/tui.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  explainCommand,
  coverageCommand,
  scanCommand,
  suggestCommand,
  initCommand,
  addCommand,
  acceptCommand,
  baselineCommand,
  fixCommand,
  rebaseCommand,
  fmtCommand,
  tuiCommand,
];
