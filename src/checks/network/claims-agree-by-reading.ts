import type { JudgedConflict } from "../../evaluate/network/judged-network.ts";
import type { Basis } from "../../evaluate/result.ts";
import { tellMargin } from "../../quantity/tell-margin.ts";
import type { Check, Context } from "../check.ts";
import { listed, quoted } from "../quoted.ts";
import { tellSource } from "../tell-source.ts";
import { approvals } from "./claims-conflict.ts";
import { locateConflict, relatedMembers, tellMembers } from "./tell-conflict.ts";

/** A conflict as long as every figure is rounded at its last digit, and none if one is read in another way. */
export const claimsAgreeByReading: Check<JudgedConflict> = {
  code: "claims-agree-by-reading",
  severity: "warning",
  isUnchecked: false,
  summary: "Figures can all be right only if one is not rounded at its last digit.",
  explanation:
    "Each check holds alone, but with every figure rounded at its last digit no values would be printed as all of them at once. They can all be right if one is read more generously: a word such as “about” that widens it, zeros at its end that come from rounding, a fraction that is the nearest simple one, or a source that cuts its figures. That may well be how they are meant; if not, one of them is wrong.",
  failing: () => approvals("4.1%", "about 1.8 million"),
  passing: () => approvals("3.9%", "about 1.8 million"),
  underlined: "4.1% decline",
  word: (conflict, context) => {
    const ways = (conflict.dissolvedBy ?? []).map((basis) => tellWay(basis, conflict, context));
    return {
      message: `${tellMembers(conflict, context)} can all be right only ${listed(ways)}.`,
      help: "Print one more digit where it is known, or compare each of these figures with its source.",
      at: locateConflict(conflict, context),
      related: relatedMembers(conflict, context),
    };
  },
};

function tellWay(basis: Basis, { members }: JudgedConflict, context: Context): string {
  const told = (key: string): string =>
    quoted(members.find((one) => one.key === key)?.text ?? key, 30);
  switch (basis.kind) {
    case "hedge": {
      const width = basis.width === null ? "" : `, which needs ${tellMargin(basis.width)}`;
      return `by the ${quoted(basis.word)} of ${told(basis.key)}${width}`;
    }
    case "zeros":
      return `if the zeros of ${told(basis.key)} come from rounding`;
    case "fraction":
      return `if ${told(basis.key)} is the nearest simple fraction`;
    case "truncated":
      return `if the figures of ${tellSource(basis.source, context)} are cut off and not rounded`;
    default:
      return "by a later reading";
  }
}
