import { nodeAt } from "../json/locate.ts";
import type { Derivation, Evidence } from "../schema/claim.ts";
import {
  appendItems,
  type LedgerText,
  type Member,
  openLedgerText,
  setMembers,
} from "./ledger-text.ts";
import { CLAIM } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** What a claim that stands in a ledger gets: a derivation, a piece of evidence, or both. */
export interface Extension {
  readonly derivation: Derivation | null;
  readonly evidence: Evidence | null;
}

/** `there`: the claim has just that already. `unsound`: the file is no sound JSON, or the claim is not where it should be. */
export type ExtendedClaim =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "there" }
  | { readonly kind: "unsound" };

/**
 * The edits that give a claim (by the JSON Pointer of its place) a further derivation or piece of evidence, behind
 * those that it has; with an id where its name alone would be that of another of its checks (`taken`).
 */
export function extendClaim(
  text: string,
  claim: string,
  { derivation, evidence }: Extension,
  taken: ReadonlySet<string>,
): ExtendedClaim {
  const ledger = openLedgerText(text);
  if (ledger === null) return { kind: "unsound" };
  const given = [
    ...(derivation === null ? [] : [{ key: "derivations", value: named(derivation, taken) }]),
    ...(evidence === null ? [] : [{ key: "evidence", value: named(evidence, taken) }]),
  ].map(({ key, value }) => ({ key, value, items: itemsOf(ledger, `${claim}/${key}`) }));
  if (given.some(({ value, items }) => items?.some((item) => isSame(item, value))))
    return { kind: "there" };
  const edits = given.every(({ items }) => items !== null)
    ? given.map(({ key, value }) =>
        appendItems(ledger, `${claim}/${key}`, [value], CLAIM.below.get(key) ?? CLAIM),
      )
    : setMembers(
        ledger,
        claim,
        given.map(({ key, value, items }): Member => [key, [...(items ?? []), value]]),
        CLAIM,
      );
  const found = (edits ?? [null]).filter((edit) => edit !== null);
  return found.length < (edits?.length ?? 1)
    ? { kind: "unsound" }
    : { kind: "edits", edits: found };
}

function named(check: Derivation | Evidence, taken: ReadonlySet<string>): object {
  const name = "source" in check ? check.source : "formula" in check ? "formula" : check.relation;
  if (!taken.has(name)) return check;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${name}_${number}`)) return { id: `${name}_${number}`, ...check };
}

/** Whether two checks are the same but for their ids. */
function isSame(one: unknown, other: object): boolean {
  if (typeof one !== "object" || one === null) return false;
  return textWithoutId(one) === textWithoutId(other);
}

function textWithoutId(check: object): string {
  const entries = Object.entries(check).filter(([key]) => key !== "id");
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands in a list of the ledger; null where no list is. */
function itemsOf({ map, text }: LedgerText, pointer: string): readonly unknown[] | null {
  const children = nodeAt(map, pointer)?.children();
  if (children?.kind !== "array") return null;
  return children.items.map(({ span }): unknown => JSON.parse(text.slice(span.start, span.end)));
}
