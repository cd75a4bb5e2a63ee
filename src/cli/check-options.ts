import type { Option } from "./command.ts";
import {
  CLAIM,
  FAIL_ON,
  HELP,
  MAX_WARNINGS,
  MIN_COVERAGE,
  REPORT_FORMAT,
  REPORTER,
  ROOT,
  VERSION,
} from "./options.ts";

/** What `vouch check` takes, and `vouch` alone where it prints a report. */
export const CHECK_OPTIONS: readonly Option[] = [
  REPORTER,
  REPORT_FORMAT,
  CLAIM,
  FAIL_ON,
  MAX_WARNINGS,
  MIN_COVERAGE,
  ROOT,
  HELP,
  VERSION,
];
