import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { Given } from "./given.ts";

/** An acceptance whose last day is past. */
export const acceptanceExpired: Check<Given> = {
  code: "acceptance-expired",
  severity: "error",
  isUnchecked: false,
  summary: "The last day on which a fault was accepted is past.",
  explanation:
    "Somebody accepted this fault until a certain day, and that day is over: the fault is new again. Correct the text, or give a new day and the reason for it.",
  failing: () => accepting("2020-01-31"),
  passing: () => accepting("2999-01-31"),
  underlined: "2020-01-31",
  word: ({ claim, acceptance }, context) => {
    const until = acceptance.until ?? "";
    return {
      message: `${until} is past: until then ${acceptance.by} accepted the fault of the check ${acceptance.check} of ${claim}.`,
      help: "Correct the text, or write a later day and why.",
      at: context.locateWithin(inside(acceptance.place, "until"), 0, until.length),
      related: [],
    };
  },
  remedy: ({ acceptance: { place } }) => ({ kind: "leave-out", place }),
};

function accepting(until: string) {
  return exampleOf(
    "Cards were approved 46.8 million times before the news and 44.9 million times after it, a 4.6% decline.",
    [
      quantity("approvals_before", "46.8 million"),
      quantity("approvals_after", "44.9 million"),
      quantity("approvals_fall", "4.6% decline", {
        derivations: [
          { relation: "percent_change", from: "approvals_before", to: "approvals_after" },
        ],
        accepted: [
          {
            check: "percent_change",
            code: "figure-contradicted",
            texts: {
              approvals_fall: "4.6% decline",
              approvals_before: "46.8 million",
              approvals_after: "44.9 million",
            },
            reason: "the ministry prints it so",
            by: "the desk",
            until,
          },
        ],
      }),
    ],
  );
}
