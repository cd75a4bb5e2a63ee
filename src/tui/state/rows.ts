import type { Verdict } from "../../evaluate/result.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import type { CheckedCase } from "./checked-case.ts";

/** The heading of a case in the list of claims. */
export interface CaseHeading {
  readonly kind: "case";
  readonly owner: CheckedCase;
  readonly isFolded: boolean;
  /** How many of its claims pass the filter. */
  readonly count: number;
}

/** A row of the list of claims. */
export type Row = CaseHeading | Entry;

/** Which claims are listed: those with this text in them and this verdict. */
export interface Filter {
  readonly text: string;
  readonly verdict: Verdict | null;
}

export const NO_FILTER: Filter = { text: "", verdict: null };

/** The rows of the list: a heading a case where there are several, and its claims that pass the filter. */
export function rowsOf(
  catalogue: Catalogue,
  filter: Filter,
  folded: ReadonlySet<string>,
): readonly Row[] {
  const passing = catalogue.entries.filter(passes(filter));
  if (!catalogue.hasHeadings) return passing;
  const byCase = Map.groupBy(passing, ({ owner }) => owner.case.name);
  return catalogue.cases.flatMap((owner): readonly Row[] => {
    const own = byCase.get(owner.case.name) ?? [];
    const isFolded = folded.has(owner.case.name);
    const heading: CaseHeading = { kind: "case", owner, isFolded, count: own.length };
    return isFolded ? [heading] : [heading, ...own];
  });
}

function passes({ text, verdict }: Filter): (entry: Entry) => boolean {
  const sought = text.toLowerCase();
  return (entry) =>
    (verdict === null || entry.verdict === verdict) &&
    (sought === "" ||
      entry.text.toLowerCase().includes(sought) ||
      entry.id.includes(sought) ||
      entry.id.replaceAll("_", " ").includes(sought));
}
