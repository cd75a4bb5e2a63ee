import type { Place } from "../../ledger/case.ts";
import type { Check, Context } from "../check.ts";
import { listed, quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { lowered } from "./tell-part.ts";

/** A value that its field does not take. */
export const valueUnknown: Check<LedgerFaultOf<"bad-value">> = {
  code: "value-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A field of the ledger holds a value that it does not take.",
  explanation:
    "Some fields take one of a few words, others a text of a certain form. This value is none of them, so its part of the ledger was left out and everything else was checked.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantty", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '"quantty"',
  word: ({ place, actual, allowed, nearest, expected, example }, context) => ({
    message:
      allowed.length > 0
        ? `${quoted(actual)} cannot stand here: it takes ${listed(
            allowed.map((one) => quoted(one)),
            "or",
          )}.`
        : `${quoted(actual)} cannot stand here${expected === null ? "" : `: ${lowered(expected)}`}.`,
    help: helpFor(sourceOfFile(place, actual, context) ?? nearest, example),
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, actual, nearest }, context) =>
    meantWord(place, actual, sourceOfFile(place, actual, context) ?? nearest),
};

/** The source whose file is written where its name should stand. */
function sourceOfFile({ pointer }: Place, actual: string, context: Context): string | null {
  if (!pointer.endsWith("/source")) return null;
  const sources = [...context.case.sources.values()];
  return sources.find(({ path }) => path === actual || path.endsWith(`/${actual}`))?.id ?? null;
}

function helpFor(meant: string | null, example: string | null): string {
  if (meant !== null) return `Did you mean ${quoted(meant)}? vouch fix writes it.`;
  return example === null
    ? "Write one of the values that it takes."
    : `Write it like ${quoted(example)}.`;
}
