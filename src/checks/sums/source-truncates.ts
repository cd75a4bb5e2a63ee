import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import type { Related } from "../finding.ts";
import { locateClaim, locateKey, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { tellImplied } from "../tell-sides.ts";

/** How many of the figures the message names. */
const MOST_TOLD = 4;

/** A source of which several figures hold only if they are cut: it seems to cut all of them. */
export const sourceTruncates: Check<FaultOf<"source-truncated">> = {
  code: "source-truncates",
  severity: "warning",
  isUnchecked: false,
  summary: "Several figures of one source agree only if digits were cut off.",
  explanation:
    "One figure that is cut and not rounded may be a slip; several show how the source works. Say so once in the ledger, with “rounding”: “truncated” at the source, and its figures are read as cut, with sharper limits than when nobody knows. A source cuts all of its figures or none: where one of them agrees only if it is rounded, none is taken to be cut.",
  failing: () => approvals("45.8 million"),
  passing: () => approvals("45.9 million"),
  underlined: "44.9 million",
  word: (fault, context) => {
    const { proofs } = fault;
    const source = context.case.sources.get(fault.source);
    const name = source?.title ?? source?.path ?? fault.source;
    const proved = proofs.flatMap((proof) => tellProof(proof, context));
    const [first, ...others] = proved;
    return {
      message: `${tellFigures(proved.map(({ figure }) => figure))} agree only if ${name} cuts digits off instead of rounding.`,
      help: `If it always cuts, write “rounding”: “truncated” at the source “${fault.source}” in the ledger; else round these figures.`,
      at: first?.location ?? context.locate(fault.place),
      related: [...(first?.against ?? []), ...others],
    };
  },
  remedy: ({ source }, context) => {
    const place = context.case.sources.get(source)?.place;
    return place === undefined
      ? null
      : { kind: "add", place, field: "rounding", value: "truncated", isSafe: false };
  },
};

interface Proved extends Related {
  readonly figure: string;
  /** What the first figure is held against; the others tell it in their message. */
  readonly against: readonly Related[];
}

/** A figure that has to be cut, with what it is held against. */
function tellProof(
  { figure, claim, check: id }: FaultOf<"source-truncated">["proofs"][number],
  context: Context,
): readonly Proved[] {
  const result = context.results.get(claim);
  const check = result?.checks.find((one) => one.id === id);
  if (result === undefined || check === undefined) return [];
  const location = locateKey(figure, check, context) ?? locateClaim(result, context);
  const told = tellImplied({ claim: result, check });
  const own = figure === claim;
  const message = own ? `cut as well: ${told}` : `cut as well, for ${tellClaim(result)} to hold`;
  const against = relatedInputs(result, check, context);
  return [{ figure: tellKey(figure, check, context), location, message, against }];
}

/** "“44.9 million”, “45.8 million” and 3 others". */
function tellFigures(figures: readonly string[]): string {
  const shown = figures.length > MOST_TOLD ? figures.slice(0, MOST_TOLD - 1) : figures;
  const rest = figures.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} others`];
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

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
