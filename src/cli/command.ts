/** An option of a command. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** One letter, or null. */
  readonly short: string | null;
  /** What stands for its value in the help; null for an option that takes none. */
  readonly value: string | null;
  /** The only values that it takes; null for any. */
  readonly choices: readonly string[] | null;
  readonly about: string;
}

export interface Command {
  /** Empty for `vouch` alone. */
  readonly name: string;
  readonly summary: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
}

export interface Example {
  readonly line: string;
  readonly about: string;
}

const FORMAT: Option = {
  name: "format",
  short: null,
  value: "FORMAT",
  choices: ["text", "json"],
  about: "How the report is written: text (for people) or json (for programs).",
};

const CLAIM: Option = {
  name: "claim",
  short: null,
  value: "ID",
  choices: null,
  about: "Report this claim only, by its id; case/id where several cases have it.",
};

const ROOT: Option = {
  name: "root",
  short: null,
  value: "DIR",
  choices: null,
  about:
    "The folder that no path of a ledger may leave. Else the nearest one with a vouch.json, else the top of the git repository, else the working folder.",
};

const HELP: Option = {
  name: "help",
  short: "h",
  value: null,
  choices: null,
  about: "Show this help.",
};

const VERSION: Option = {
  name: "version",
  short: "V",
  value: null,
  choices: null,
  about: "Show the version of vouch.",
};

/** `vouch` without a command. */
export const VOUCH: Command = {
  name: "",
  summary: "look at the claims in a terminal; anywhere else, print the report",
  about:
    "Checks the figures and quotations of documents against each other and against their sources. A path is a case (a folder with a ledger.json), a folder of cases, or a file of a case. With no path, vouch takes claims/.",
  options: [FORMAT, CLAIM, ROOT, HELP, VERSION],
  examples: [
    { line: "vouch", about: "look at all claims under claims/" },
    { line: "vouch check claims/coupang-breach", about: "print what is found in one case" },
    { line: "vouch check --format json > report.json", about: "write the report for a program" },
  ],
};

export const COMMANDS: readonly Command[] = [
  {
    name: "check",
    summary: "print the report",
    about:
      "Checks every claim of the cases and prints a report. Exit status: 0 when nothing is wrong that nobody accepted, 1 when something is, 2 when something could not be checked, 3 for a bug in vouch.",
    options: [FORMAT, CLAIM, ROOT, HELP, VERSION],
    examples: [
      { line: "vouch check", about: "check all cases under claims/" },
      { line: "vouch check --claim approvals_fall", about: "report one claim" },
    ],
  },
  {
    name: "tui",
    summary: "look at the claims in a terminal",
    about:
      "Opens the claims of the cases in the terminal: each with its sentence, the sums behind it and the verdict. Press ? there for the keys.",
    options: [ROOT, HELP, VERSION],
    examples: [{ line: "vouch tui claims/coupang-breach", about: "look at one case" }],
  },
];
