import { type SearchText, searchText } from "../anchor/search-text.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import { type StandingSpan, standingSpans } from "../ledger/standing-spans.ts";
import { indexLines, type LineIndex } from "../text/line-index.ts";
import { once } from "../text/once.ts";
import type { VerifiedCase } from "../verify.ts";
import { type LedgerText, openLedgerText } from "./ledger-text.ts";
import { type StandingPlace, standingPlaces } from "./standing-places.ts";

/** What the fixes of a case are made from; each text is opened when it is first needed. */
export interface FixableCase {
  readonly verified: VerifiedCase;
  readonly ledgerOf: (file: string) => LedgerText | null;
  readonly sourceOf: (id: string) => SearchText | null;
  readonly linesOf: (file: string) => LineIndex | null;
  readonly places: () => readonly StandingPlace[];
  /** By the names that people call them. */
  readonly spans: () => ReadonlyMap<string, StandingSpan["standing"]>;
  readonly results: () => ReadonlyMap<string, ClaimResult>;
}

export function openFixable(verified: VerifiedCase): FixableCase {
  const files = new Map<string, string>();
  for (const { path, lines } of verified.sources.values()) files.set(path, lines.text);
  for (const file of verified.ledgers) if (file.kind === "loaded") files.set(file.path, file.text);
  const textOf = (path: string | undefined) => files.get(path ?? "") ?? null;
  const spans = once(
    () => new Map(standingSpans(verified.case).map(({ name, standing }) => [name, standing])),
  );
  const sourceOf = remember((id) => {
    const text = textOf(verified.sources.get(id)?.path);
    const sought = [...spans().values()].filter(({ source }) => source === id);
    const selectors = sought.map(({ selector }) => selector);
    return text === null ? null : searchText(text, selectors);
  });
  const ofFile = <T>(open: (text: string) => T) =>
    remember((file) => {
      const text = textOf(file);
      return text === null ? null : open(text);
    });
  return {
    verified,
    sourceOf,
    ledgerOf: ofFile(openLedgerText),
    linesOf: ofFile(indexLines),
    places: once(() => standingPlaces(verified.case, sourceOf)),
    spans,
    results: once(() => new Map(verified.claims.map((result) => [result.claim.id, result]))),
  };
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
