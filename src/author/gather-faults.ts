import { entryOf, type NewAcceptance } from "./accept-fault.ts";
import { appendItems, openLedgerText } from "./ledger-text.ts";
import { all, CLAIM } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** An acceptance for a file of all cases: of a claim by its id, in a case by its name. */
export interface GatheredAcceptance {
  readonly case: string;
  readonly acceptance: NewAcceptance;
}

/** A file of acceptances that holds nothing yet. */
export const NOTHING_GATHERED = '{\n  "accepted": []\n}\n';

/** The edits that add acceptances to a file for all cases; null where it is no sound JSON, or has no list of them. */
export function gatherFaults(
  text: string,
  given: readonly GatheredAcceptance[],
): readonly TextEdit[] | null {
  const file = openLedgerText(text);
  if (file === null) return null;
  const entries = given.map(({ case: name, acceptance }) => ({
    case: name,
    claim: acceptance.claim,
    ...entryOf(acceptance),
  }));
  if (entries.length === 0) return [];
  const shape = all(CLAIM.below.get("accepted")?.each ?? CLAIM, true);
  const edit = appendItems(file, "/accepted", entries, shape);
  return edit === null ? null : [edit];
}
