import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A unit of the ledger that is none. */
export const unitUnreadable: Check<FaultOf<"bad-unit">> = {
  code: "unit-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A unit that the ledger writes cannot be read.",
  explanation:
    "A unit is a noun of what is counted (“approvals”), a currency (“won”), a measure (“metres”, “percent”), or one of these per another (“won per approval”).",
  failing: () => tower("10 metres/second!"),
  passing: () => tower("metres"),
  underlined: '"10 metres/second!"',
  word: ({ place, written }, context) => ({
    message: `${quoted(written)} cannot be read as a unit, such as “approvals”, “won” or “won per approval”.`,
    help: "Write what the figure counts or measures.",
    at: context.locate(place),
    related: [],
  }),
};

function tower(unit: string) {
  return exampleOf("The tower is 324 metres tall.", [quantity("height", "324 metres", { unit })]);
}
