import type { Context, Wording } from "../check.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A fault of what the ledger writes beside what the text prints. */
export type DiffersFault = FaultOf<
  "figure-differs" | "unit-differs" | "direction-differs" | "date-differs"
>;

/** The wording of all of them: printed first, then what the ledger writes; both places are shown. */
export function wordDiffers(
  { at, place, printed, written }: DiffersFault,
  what: string,
  context: Context,
): Wording {
  const passage = quoted(context.textAt(at.source, at.span));
  const read = printed === "" ? `${passage} has no ${what}` : tellPrinted(passage, printed);
  return {
    message: `${read}, but the ledger writes the ${what} ${quoted(written)}.`,
    help: `Leave out the ${what} in the ledger if the text is right, or choose the passage anew.`,
    at: context.locateSpan(at.source, at.span),
    related: [{ location: context.locate(place), message: "as the ledger writes it" }],
  };
}

function tellPrinted(passage: string, printed: string): string {
  return passage === quoted(printed)
    ? `${passage} is printed`
    : `${passage} is read as ${quoted(printed)}`;
}
