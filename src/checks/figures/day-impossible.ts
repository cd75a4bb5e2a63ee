import type { Check } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A printed date that no calendar has. */
export const dayImpossible: Check<FaultOf<"no-such-day">> = {
  code: "day-impossible",
  severity: "error",
  isUnchecked: false,
  summary: "A date is printed that no calendar has.",
  explanation:
    "A month has 28 to 31 days, and February has 29 only in a leap year. A date beyond them is a slip in the day, the month or the year, and nothing can be worked out from it.",
  failing: () => meeting("February 29, 2025"),
  passing: () => meeting("February 28, 2025"),
  underlined: "February 29, 2025",
  word: ({ at }, context) => ({
    message: `${quoted(context.textAt(at.source, at.span))} is a date that no calendar has.`,
    help: "Correct the day, the month or the year.",
    at: context.locateSpan(at.source, at.span),
    related: [],
  }),
};

function meeting(day: string) {
  return exampleOf(`The meeting was on ${day}.`, [date("meeting", day)]);
}
