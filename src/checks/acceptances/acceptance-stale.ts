import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { type Given, isInLedger } from "./given.ts";

/** An acceptance of a fault that is no longer there. */
export const acceptanceStale: Check<Given> = {
  code: "acceptance-stale",
  severity: "error",
  isUnchecked: false,
  summary: "A fault is accepted that is no longer there.",
  explanation:
    "The check that this acceptance is for no longer finds the fault, so the acceptance lets pass what nobody has looked at. Take it out of the ledger; should the fault come back, it will be told again.",
  failing: () => accepting("4.1%"),
  passing: () => accepting("4.6%"),
  underlined: "figure-contradicted",
  word: ({ claim, acceptance }, context) => ({
    message: `${quoted(acceptance.code)} is accepted for the check ${acceptance.check} of ${claim}, which no longer finds it.`,
    help: isInLedger({ claim, acceptance }, context)
      ? "Delete this acceptance; vouch fix offers to."
      : "Delete this acceptance.",
    at: context.locateWithin(inside(acceptance.place, "code"), 0, acceptance.code.length),
    related: [],
  }),
  remedy: ({ acceptance: { place } }) => ({ kind: "leave-out", place }),
};

function accepting(decline: string) {
  return exampleOf(
    `Cards were approved 46.8 million times before the news and 44.9 million times after it, a ${decline} decline.`,
    [
      quantity("approvals_before", "46.8 million"),
      quantity("approvals_after", "44.9 million"),
      quantity("approvals_fall", `${decline} decline`, {
        derivations: [
          { relation: "percent_change", from: "approvals_before", to: "approvals_after" },
        ],
        accepted: [
          {
            check: "percent_change",
            code: "figure-contradicted",
            texts: {
              approvals_fall: `${decline} decline`,
              approvals_before: "46.8 million",
              approvals_after: "44.9 million",
            },
            reason: "the ministry prints it so",
            by: "the desk",
          },
        ],
      }),
    ],
  );
}
