import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateClaim, locateKey, tellId } from "../tell-claim.ts";

/** A source of which several figures hold only if they are cut: it seems to cut all of them. */
export const sourceTruncates: Check<FaultOf<"source-truncated">> = {
  code: "source-truncates",
  severity: "warning",
  isUnchecked: false,
  summary: "Several figures of one source agree only if digits were cut off.",
  explanation:
    "One figure that is cut and not rounded may be a slip; several show how the source works. Say so once in the ledger, with “rounding”: “truncated” at the source, and its figures are read as cut, with sharper limits than when nobody knows.",
  failing: approvals("45.8 million"),
  passing: approvals("45.9 million"),
  underlined: "44.9 million",
  word: (fault, context) => {
    const [first, ...others] = fault.claims;
    const source = context.case.sources.get(fault.source);
    const name = source?.title ?? source?.path ?? fault.source;
    const told = fault.claims.map((id) => tellId(id, context)).slice(0, 4);
    const more = fault.claims.length > told.length ? " and others" : "";
    return {
      message: `${told.join(", ")}${more} hold only if the figures of ${name} are cut off and not rounded.`,
      help: "Write “rounding”: “truncated” at the source in the ledger if it always cuts; else round the figures.",
      at: locateKey(first ?? fault.claim, null, context) ?? context.locate(fault.place),
      related: others.flatMap((id) => {
        const result = context.results.get(id);
        return result === undefined
          ? []
          : [{ location: locateClaim(result, context), message: "this one is cut as well" }];
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
