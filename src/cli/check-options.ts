import type { Option } from "./command.ts";
import {
  ACCEPTANCES_FROM,
  CLAIM,
  FAIL_ON,
  HELP,
  MAX_WARNINGS,
  MIN_COVERAGE,
  PRINT_CONFIG,
  QUIET,
  REPORT_FORMAT,
  REPORTER,
  ROOT,
  SINCE,
  VERBOSE,
  VERSION,
  WATCH,
} from "./options.ts";

/** What `vouch check` takes, and `vouch` alone where it prints a report. */
export const CHECK_OPTIONS: readonly Option[] = [
  REPORTER,
  REPORT_FORMAT,
  CLAIM,
  SINCE,
  ACCEPTANCES_FROM,
  FAIL_ON,
  MAX_WARNINGS,
  MIN_COVERAGE,
  ROOT,
  PRINT_CONFIG,
  WATCH,
  QUIET,
  VERBOSE,
  HELP,
  VERSION,
];
