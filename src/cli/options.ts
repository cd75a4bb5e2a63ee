import type { Option } from "./command.ts";
import { REPORT_FORMATS } from "./report-formats.ts";

export const FORMAT: Option = {
  name: "format",
  short: null,
  value: "FORMAT",
  choices: ["text", "json"],
  about: "How the report is written: text (for people) or json (for programs).",
};

export const REPORT_FORMAT: Option = {
  ...FORMAT,
  choices: REPORT_FORMATS,
  about:
    "Short for one --reporter to the output: text (for people), json (for programs), or another of its names.",
};

export const REPORTER: Option = {
  name: "reporter",
  short: null,
  value: "NAME[=FILE]",
  choices: null,
  about:
    "Write this report to the output or to a file; may be given several times. text, compact, json, ndjson, sarif, junit, github, gitlab or markdown.",
};

export const FAIL_ON: Option = {
  name: "fail-on",
  short: null,
  value: "LEVEL",
  choices: ["error", "warning", "note"],
  about: "Fail from this severity on: error, warning or note. Default: error.",
};

export const MAX_WARNINGS: Option = {
  name: "max-warnings",
  short: null,
  value: "NUMBER",
  choices: null,
  about: "Fail when there are more warnings than this.",
};

export const SINCE: Option = {
  name: "since",
  short: null,
  value: "REF",
  choices: null,
  about:
    "Check only the cases that the change since a commit, branch or tag touches, and those that name them.",
};

export const ACCEPTANCES_FROM: Option = {
  name: "acceptances-from",
  short: null,
  value: "REF",
  choices: null,
  about:
    "Let pass only what is accepted at a commit, branch or tag as well, by the settings that stand there: a change cannot accept its own fault.",
};

export const PRINT_CONFIG: Option = {
  name: "print-config",
  short: null,
  value: null,
  choices: null,
  about: "Print the settings that would be checked by, and check nothing.",
};

export const QUIET: Option = {
  name: "quiet",
  short: "q",
  value: null,
  choices: null,
  about: "Print only what fails; nothing where nothing does.",
};

export const VERBOSE: Option = {
  name: "verbose",
  short: "v",
  value: null,
  choices: null,
  about: "Say on the error output what is read and how long it takes.",
};

export const WATCH: Option = {
  name: "watch",
  short: "w",
  value: null,
  choices: null,
  about: "Check again whenever a file changes, and tell what became wrong and what was mended.",
};

export const CLAIM: Option = {
  name: "claim",
  short: null,
  value: "ID",
  choices: null,
  about: "Report this claim only, by its id; case/id where several cases have it.",
};

export const ROOT: Option = {
  name: "root",
  short: null,
  value: "DIR",
  choices: null,
  about:
    "The folder that no path of a ledger may leave. Else the nearest one with a vouch.json, else the top of the git repository, else the working folder.",
};

export const HELP: Option = {
  name: "help",
  short: "h",
  value: null,
  choices: null,
  about: "Show this help.",
};

export const VERSION: Option = {
  name: "version",
  short: "V",
  value: null,
  choices: null,
  about: "Show the version of vouch.",
};

export const MIN_COVERAGE: Option = {
  name: "min-coverage",
  short: null,
  value: "PERCENT",
  choices: null,
  about:
    "Fail when the claims record less than this share of a document's figures, dates and quotations.",
};

export const LANGUAGE: Option = {
  name: "language",
  short: null,
  value: "TAG",
  choices: null,
  about: "The language of the text, such as en or en-GB. Default: en.",
};

export const DATED: Option = {
  name: "dated",
  short: null,
  value: "DAY",
  choices: null,
  about: "The day of the text (2025-12-24): what a date without a year and “last month” go by.",
};

export const TAKE: Option = {
  name: "take",
  short: null,
  value: "NAME",
  choices: null,
  about: "What to take of what is only shown else: its name, or several parted by commas.",
};

export const ASCII: Option = {
  name: "ascii",
  short: null,
  value: null,
  choices: null,
  about: "Draw with ASCII signs alone.",
};

export const SCREEN_READER: Option = {
  name: "screen-reader",
  short: null,
  value: null,
  choices: null,
  about:
    "Tell everything in lines of text that can be read aloud. Also with INK_SCREEN_READER=true.",
};
