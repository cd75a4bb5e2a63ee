import { nodeAt } from "../json/locate.ts";
import { appendItems, type LedgerText, openLedgerText, setMembers } from "./ledger-text.ts";
import { CLAIM } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** A fault that a person lets pass: its claim by the JSON Pointer of its place, and what the ledger is to say of it. */
export interface NewAcceptance {
  readonly claim: string;
  readonly check: string;
  readonly code: string;
  /** `CheckResult.texts` of the check: it holds as long as they are printed so. */
  readonly texts: ReadonlyMap<string, string>;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, the last day on which it holds; null for as long as the texts stay. */
  readonly until: string | null;
}

/**
 * The edits that write acceptances into a ledger file. One that the claim has already for the same check and
 * code is written over. Null where the file is not sound JSON or a claim is not where it should be.
 */
export function acceptFaults(
  text: string,
  acceptances: readonly NewAcceptance[],
): readonly TextEdit[] | null {
  const ledger = openLedgerText(text);
  if (ledger === null) return null;
  const edits: TextEdit[] = [];
  for (const [claim, given] of Map.groupBy(acceptances, (one) => one.claim)) {
    const made = acceptIn(ledger, claim, given);
    if (made === null) return null;
    edits.push(...made);
  }
  return edits;
}

function acceptIn(
  ledger: LedgerText,
  claim: string,
  given: readonly NewAcceptance[],
): readonly TextEdit[] | null {
  const entries = new Map(given.map((one) => [`${one.check} ${one.code}`, entryOf(one)]));
  const list = nodeAt(ledger.map, `${claim}/accepted`)?.children();
  if (list?.kind !== "array")
    return setMembers(ledger, claim, [["accepted", [...entries.values()]]], CLAIM);
  const standing = list.items.map(({ span }): unknown =>
    JSON.parse(ledger.text.slice(span.start, span.end)),
  );
  const isNew = standing.every((one) => !entries.has(keyOf(one)));
  if (isNew) {
    const shape = CLAIM.below.get("accepted") ?? CLAIM;
    const edit = appendItems(ledger, `${claim}/accepted`, [...entries.values()], shape);
    return edit === null ? null : [edit];
  }
  const kept = standing.filter((one) => !entries.has(keyOf(one)));
  return setMembers(ledger, claim, [["accepted", [...kept, ...entries.values()]]], CLAIM);
}

/** An acceptance as a ledger writes it. */
export function entryOf({ check, code, texts, reason, by, until }: NewAcceptance): object {
  const common = { check, code, texts: Object.fromEntries(texts), reason, by };
  return until === null ? common : { ...common, until };
}

function keyOf(written: unknown): string {
  if (typeof written !== "object" || written === null) return "";
  if (!("check" in written) || !("code" in written)) return "";
  return `${String(written.check)} ${String(written.code)}`;
}
