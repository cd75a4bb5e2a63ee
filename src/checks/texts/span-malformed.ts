import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateExact, standingOf } from "../standing-of.ts";

/** A span that contradicts itself. */
export const spanMalformed: Check<FaultOf<"bad-selector">> = {
  code: "span-malformed",
  severity: "error",
  isUnchecked: true,
  summary: "A span's start and end do not fit its words.",
  explanation:
    "The numbers “start” and “end” count the characters before the passage and up to its end, so their difference is the length of the passage. Here it is not, so one of the three is wrong. Leave out “start” and “end”, which are written by the tool, and the passage is searched for.",
  failing: () => tower(30),
  passing: () => tower(28),
  underlined: "30",
  word: (fault, context) => {
    const { problem } = fault;
    const standing = standingOf(fault, context);
    if (problem.problem === "empty" || standing === null || standing.kind !== "span")
      return {
        message: "The passage is empty, and nothing can be found by it.",
        help: "Copy the passage from the source.",
        at: locateExact(fault, context),
        related: [],
      };
    return {
      message: `“start” and “end” leave room for ${problem.stated} characters, but ${problem.problem === "length" ? "the passage has" : "its first and last words alone have"} ${problem.counted}.`,
      help: "Leave out “start” and “end”, and the passage is searched for.",
      at: context.locate(inside(standing.place, "end")),
      related: [],
    };
  },
};

function tower(end: number) {
  return exampleOf("The tower is 324 metres tall.", [
    quantity("height", "324 metres tall", {
      span: { source: "article", exact: "324 metres tall", start: 13, end },
    }),
  ]);
}
