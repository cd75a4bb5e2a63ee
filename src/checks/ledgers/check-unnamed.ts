import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** Several checks of one kind, of which one has no id. */
export const checkUnnamed: Check<LedgerFaultOf<"missing-check-id">> = {
  code: "check-unnamed",
  severity: "error",
  isUnchecked: true,
  summary: "Several checks of one kind need ids to be told apart.",
  explanation:
    "A check without an id is called by its relation or its source. Where a claim has two of a kind, that name fits both, so each needs an id.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "formula": "base * 2" }, { "formula": "base + base" }] },\n    { "id": "base", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "id": "one", "formula": "base * 2" }, { "id": "two", "formula": "base + base" }] },\n    { "id": "base", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '{ "formula": "base * 2" }',
  word: ({ place, name }, context) => ({
    message: `${quoted(name)} would be the name of more than one check here.`,
    help: "Give each of them an “id”, or let vouch fix do it.",
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, name }) => {
    // Two of them must not get the same id: their number in the list tells them apart.
    const number = Number(place.pointer.split("/").at(-1)) + 1;
    return { kind: "add", place, field: "id", value: `${name}_${number}`, isSafe: true };
  },
};
