import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** Two lists that belong together and differ in length. */
export const listsUneven: Check<LedgerFaultOf<"uneven-lists">> = {
  code: "lists-uneven",
  severity: "error",
  isUnchecked: true,
  summary: "Two lists that belong together differ in length.",
  explanation:
    "The weights of an average stand in the order of its values, one for each. With more or fewer of them nobody can tell which weight belongs to which value.",
  failing: () => average('["women", "men", "children"]', '["women", "men"]'),
  passing: () => average('["women", "men"]', '["women", "men"]'),
  underlined: '["women", "men"]',
  word: ({ place, name, other, needed, actual }, context) => ({
    message: `${quoted(name)} has ${actual} ${actual === 1 ? "entry" : "entries"}, and needs as many as ${quoted(other)}: ${needed}.`,
    help: `Write one entry of ${quoted(name)} for each of ${quoted(other)}, in the same order.`,
    at: context.locate(place),
    related: [],
  }),
};

function average(of: string, weights: string) {
  return withClaim(
    `{ "id": "height", "kind": "quantity", "derivations": [{ "relation": "weighted_average", "of": ${of}, "weights": ${weights} }] },
    { "id": "women", "kind": "quantity" },
    { "id": "men", "kind": "quantity" },
    { "id": "children", "kind": "quantity" }`,
  );
}
