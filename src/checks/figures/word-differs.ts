import type { Context, Wording } from "../check.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A fault of what the ledger writes beside what the text prints. */
export type DiffersFault = FaultOf<
  "figure-differs" | "unit-differs" | "direction-differs" | "date-differs"
>;

/**
 * The wording of all of them: what is printed and how it is read, then what the ledger writes.
 * `reading` follows the printed passage, such as "tells a fall"; `field` is the field of the ledger.
 */
export function wordDiffers(
  { at, place, written }: DiffersFault,
  reading: string | null,
  field: string,
  context: Context,
): Wording {
  const passage = quoted(context.textAt(at.source, at.span));
  const printed = reading === null ? "is printed" : reading;
  return {
    message: `${passage} ${printed}, but the ledger writes the ${field} ${quoted(written)}.`,
    help: `Leave out the ${field} in the ledger if the text is right, or choose the passage anew.`,
    at: context.locateSpan(at.source, at.span),
    related: [{ location: context.locate(place), message: "as the ledger writes it" }],
  };
}
