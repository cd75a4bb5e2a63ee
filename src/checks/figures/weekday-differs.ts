import type { Check } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A weekday printed beside a date on which it does not fall. */
export const weekdayDiffers: Check<FaultOf<"weekday-differs">> = {
  code: "weekday-differs",
  severity: "error",
  isUnchecked: false,
  summary: "A weekday is printed beside a date that falls on another.",
  explanation:
    "Each day of the calendar has one weekday. Where the two do not fit, one of them is wrong, or the year that the date is taken to be in.",
  failing: () => meeting("Thursday"),
  passing: () => meeting("Friday"),
  underlined: "December 25, 2026",
  word: (fault, context) => ({
    message: `${quoted(context.textAt(fault.at.source, fault.at.span))} is a ${fault.weekday}, not a ${fault.written}.`,
    help: "Correct the weekday or the date.",
    at: context.locateSpan(fault.at.source, fault.at.span),
    related: [],
  }),
};

function meeting(weekday: string) {
  return exampleOf(`The meeting is on ${weekday}, December 25, 2026.`, [
    date("meeting", "December 25, 2026"),
  ]);
}
