import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { capital } from "./tell-part.ts";

/** A claim or evidence that does not say where it stands. */
export const placeMissing: Check<LedgerFaultOf<"no-standing">> = {
  code: "place-missing",
  severity: "error",
  isUnchecked: true,
  summary: "A claim or a piece of evidence does not say where it stands.",
  explanation:
    "A date, a quotation and every piece of evidence stand somewhere: at a passage (“span”) or at a cell of a data file (“cell”). Only a quantity may stand nowhere, when it follows from others.",
  failing: () => withClaim('{ "id": "opening", "kind": "date", "date": "2025-12-24" }'),
  passing: () =>
    withClaim(
      '{ "id": "opening", "kind": "date", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '{ "id": "opening", "kind": "date", "date": "2025-12-24" }',
  word: ({ place, owner }, context) => ({
    message: `${capital(PARTS[owner])} does not say where it stands.`,
    help: "Add a “span” with the passage, or a “cell” of a data file.",
    at: context.locate(place),
    related: [],
  }),
};

const PARTS = {
  date: "this date",
  quotation: "this quotation",
  evidence: "this evidence",
} as const;
