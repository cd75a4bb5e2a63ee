import type { Check } from "../check.ts";
import { listed, quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { capital, lowered, tellSort } from "./tell-part.ts";

/** A value of another sort than its field takes. */
export const typeWrong: Check<LedgerFaultOf<"wrong-type">> = {
  code: "type-wrong",
  severity: "error",
  isUnchecked: true,
  summary: "A field of the ledger holds another sort of value than it takes.",
  explanation:
    "Some fields take a text in quotation marks, some a number, some a list. This one holds something else, so its part of the ledger was left out and everything else was checked.",
  failing: withClaim('{ "id": "height", "kind": "quantity", "span": ["article", "324 metres"] }'),
  passing: withClaim(
    '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
  ),
  underlined: '["article", "324 metres"]',
  word: ({ place, sorts, actual, expected, example }, context) => ({
    message: `${capital(tellSort(actual))} stands here, where ${listed(sorts.map(tellSort), "or")} should.`,
    help: helpFor(expected, example),
    at: context.locate(place),
    related: [],
  }),
};

function helpFor(expected: string | null, example: string | null): string {
  const such = example === null ? "" : `, such as ${quoted(example)}`;
  return expected === null
    ? `Write it in that form${such}.`
    : `What belongs here${such}: ${lowered(expected)}.`;
}
