import type { Sort } from "../../ledger/ledger-fault.ts";
import type { Check } from "../check.ts";
import { listed, quoted } from "../quoted.ts";
import { formOfPart } from "./form-of-part.ts";
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
  failing: () =>
    withClaim('{ "id": "height", "kind": "quantity", "span": ["article", "324 metres"] }'),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '["article", "324 metres"]',
  word: ({ place, sorts, actual, expected, example }, context) => ({
    message: `${capital(tellSort(actual))} ${actual === "object" ? "stand" : "stands"} here, where ${listed(sorts.map(tellSort), "or")} should.`,
    help: expected === null ? formFor(sorts, place.pointer) : helpFor(expected, example),
    at: context.locate(place),
    related: [],
  }),
};

function helpFor(expected: string, example: string | null): string {
  const such = example === null ? "" : `, such as ${quoted(example)}`;
  return `What belongs here${such}: ${lowered(expected)}.`;
}

/** What to write where the sort of value says it all. */
function formFor(sorts: readonly Sort[], pointer: string): string {
  if (sorts.includes("list")) return "Put it in [ ], even if it is the only one.";
  if (sorts.includes("boolean")) return "Write true or false, without quotation marks.";
  const form = sorts.includes("object") ? formOfPart(pointer) : null;
  return form === null ? "Write it in that form." : `Write it like ${form}.`;
}
