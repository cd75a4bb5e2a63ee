import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import { type Given, isInLedger } from "./given.ts";

/** An acceptance of a code that no finding has. */
export interface UnknownCode extends Given {
  readonly nearest: string | null;
}

/** An acceptance of what no check finds. */
export const codeUnknown: Check<UnknownCode> = {
  code: "code-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "An acceptance names a code that no finding has.",
  explanation:
    "An acceptance lets pass the findings of one code, such as figure-contradicted. No finding has the code that is written here, so the acceptance covers nothing.",
  failing: () => accepting("value-implausable"),
  passing: () => accepting("value-implausible"),
  underlined: "value-implausable",
  word: ({ claim, acceptance, nearest }, context) => ({
    message: `${quoted(acceptance.code)} is the code of no finding.`,
    help:
      nearest === null
        ? "Copy the code from the finding that is to be accepted."
        : `Did you mean ${quoted(nearest)}?${isInLedger({ claim, acceptance }, context) ? " vouch fix writes it." : ""}`,
    at: context.locateWithin(inside(acceptance.place, "code"), 0, acceptance.code.length),
    related: [],
  }),
  remedy: ({ acceptance, nearest }) =>
    meantWord(inside(acceptance.place, "code"), acceptance.code, nearest),
};

function accepting(code: string) {
  return exampleOf("The tower is 342 metres tall.", [
    quantity("height", "342 metres", {
      plausible: { from: "1", to: "330", why: "the city allows no more" },
      accepted: [
        {
          check: "plausible",
          code,
          texts: { height: "342 metres" },
          reason: "the permit is in the annex",
          by: "the desk",
        },
      ],
    }),
  ]);
}
