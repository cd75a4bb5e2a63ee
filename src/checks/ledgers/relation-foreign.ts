import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { listed, quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";

/** A relation between claims of other cases alone. */
export const relationForeign: Check<LedgerFaultOf<"foreign-relation">> = {
  code: "relation-foreign",
  severity: "error",
  isUnchecked: true,
  summary: "A relation names no claim of its own case, so that it checks nothing.",
  explanation:
    "A relation checks the claims of its own case against each other and against claims of other cases. One that names claims of other cases alone judges none, and nobody would be told where they disagree. It belongs in the ledger of one of the cases whose claims it names; there that claim needs no name of a case.",
  failing: () => told("another-case/height"),
  passing: () => told("height"),
  underlined: '"same"',
  word: ({ place, id, of }, context) => ({
    message: `${quoted(id)} names no claim of this case, only ${listed(of.map((one) => quoted(one, 40)))}, so that it checks nothing.`,
    help: "Write it into the ledger of one of these cases, or name a claim of this one in it.",
    at: context.locate(inside(place, "relation")),
    related: [],
  }),
};

function told(reference: string) {
  return exampleOf("The tower is 324 metres tall.", [quantity("height", "324 metres")], {
    relations: [{ id: "one_tower", relation: "same", of: [reference, "guide-book/height"] }],
  });
}
