import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateClaim, locateKey, tellId } from "../tell-claim.ts";

/** A source of which a figure holds only if it is rounded: none of its others may hold by being cut. */
export const sourceRounds: Check<FaultOf<"source-rounded">> = {
  code: "source-rounds",
  severity: "note",
  isUnchecked: false,
  summary:
    "A figure proves that its source rounds, so that no other figure of it can be a cut one.",
  explanation:
    "A source cuts the digits of all of its figures or of none. One figure here agrees only if it is rounded, and another would agree only if it were cut: that other one is therefore contradicted. If the source does cut, the figure at which this note stands is the wrong one; say so with “rounding”: “truncated” at the source, and it is told instead.",
  failing: () => approvals("45.9 million"),
  passing: () => approvals("45.8 million"),
  underlined: "45.9 million",
  word: (fault, context) => {
    const source = context.case.sources.get(fault.source);
    const name = source?.title ?? source?.path ?? fault.source;
    const [first = "", ...others] = fault.cut;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return {
      message: `${tellId(fault.claim, context)} would be wrong if ${name} cut digits off, so ${tellId(first, context)}${more} cannot be read as cut.`,
      help: `If it does cut, write “rounding”: “truncated” at the source “${fault.source}” in the ledger: then this figure is the wrong one.`,
      at: locateKey(fault.claim, null, context) ?? context.locate(fault.place),
      related: fault.cut.flatMap((id) => {
        const result = context.results.get(id);
        return result === undefined
          ? []
          : [
              {
                location: locateClaim(result, context),
                message: "this one would agree if it were cut",
              },
            ];
      }),
    };
  },
};

function approvals(second: string) {
  const at = (row: string) => ({
    unit: "approvals",
    evidence: [{ source: "cards", cell: { row, column: "approvals" } }],
  });
  return exampleOf(
    `Cards were approved 44.9 million times in May and ${second} times in June.`,
    [quantity("in_may", "44.9 million", at("may")), quantity("in_june", second, at("june"))],
    {
      sources: { cards: { path: "cards.csv", role: "evidence", origin: "the card companies" } },
      files: { "cards.csv": 'period,approvals\nmay,"44,954,173"\njune,"45,871,204"\n' },
    },
  );
}
