import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withSource } from "./simple-ledger.ts";

/** A date of the ledger that is none. */
export const dateUnreadable: Check<LedgerFaultOf<"bad-date">> = {
  code: "date-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A date in the ledger is not written as one, or is in no calendar.",
  explanation:
    "A date in the ledger is written as year, month and day, such as 2025-12-24, so that no reader mistakes the day for the month. It must be a day of the calendar, and of two days the earlier stands first.",
  failing: () => withSource('{ "path": "article.md", "role": "document", "dated": "2025-02-30" }'),
  passing: () => withSource('{ "path": "article.md", "role": "document", "dated": "2025-02-28" }'),
  underlined: '"2025-02-30"',
  word: ({ place, actual, reason, example }, context) => ({
    message: `${quoted(actual)} ${PROBLEMS[reason]}.`,
    help: `Write the date like ${quoted(example)}.`,
    at: context.locate(place),
    related: [],
  }),
};

const PROBLEMS = {
  form: "is not written as a date: year, month and day with - between",
  "no-such-date": "is a date that no calendar has",
  reversed: "ends before it begins",
} as const;
