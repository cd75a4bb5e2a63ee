import { anchor } from "../anchor/anchor.ts";
import { type SearchText, searchText } from "../anchor/search-text.ts";
import type { ClaimResult, Repair } from "../evaluate/result.ts";
import type { Case, Source } from "../ledger/case.ts";
import { standingSpans } from "../ledger/standing-spans.ts";
import type { Span } from "../text/span.ts";
import { openLedgerText } from "./ledger-text.ts";
import { respanned } from "./rebase.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** A figure of a document that is to be printed otherwise. Never done unasked. */
interface Reprint {
  readonly source: Source;
  /** In the text of the source. */
  readonly edit: TextEdit;
  readonly before: string;
}

/** A repair that checking found, as an edit of the document; null where words cannot simply be exchanged. */
export function reprintOf(
  repair: Repair,
  results: readonly ClaimResult[],
  textOf: (source: string) => string | null,
): Reprint | null {
  const owner = results.find(({ claim }) => claim.id === repair.key);
  const at = owner === undefined ? null : figureSpan(owner, textOf);
  if (at === null || !isReplaceable(repair)) return null;
  return { source: at.source, edit: { span: at.span, text: repair.text }, before: at.before };
}

/** A sign is told in words around the figure, which no machine should write. */
function isReplaceable({ kind }: Repair): boolean {
  return kind !== "sign" && kind !== "swapped" && kind !== "base";
}

/** Where a document prints the figure of a claim; null for one that the ledger writes in its place. */
function figureSpan(
  { stood }: ClaimResult,
  textOf: (source: string) => string | null,
): (Omit<Reprint, "edit"> & { readonly span: Span }) | null {
  if (stood.kind !== "printed" || stood.figure === null || stood.source.role !== "document")
    return null;
  const { source, figure } = stood;
  const { span, text } = figure;
  return textOf(source.id)?.slice(span.start, span.end) === text
    ? { source, span, before: text }
    : null;
}

export interface RepairedDocument {
  readonly text: string;
  /** By ledger file: every span of the document stands where it stood, in the new words. */
  readonly ledgers: ReadonlyMap<string, readonly TextEdit[]>;
}

/** The document with an edit made, and the ledgers of its case brought to it. */
export function repairDocument(
  given: Case,
  files: ReadonlyMap<string, string>,
  source: Source,
  before: SearchText,
  edit: TextEdit,
): RepairedDocument {
  const text = applyEdits(before.text, [edit]);
  const after = searchText(text);
  const ledgers = new Map([...files].map(([path, file]) => [path, openLedgerText(file)] as const));
  const edits = new Map<string, readonly TextEdit[]>();
  for (const one of standingSpans(given)) {
    if (given.sources.get(one.standing.source)?.path !== source.path) continue;
    const found = anchor(before, one.standing.selector);
    if (!("span" in found) || found.kind === "edited") continue;
    const made = respanned(ledgers, one, after, shifted(found.span, edit));
    const { file } = one.standing.place;
    if (made !== null && made.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...made]);
  }
  return { text, ledgers: edits };
}

/** Where a span is after an edit: what is within it grows or shrinks with it. */
function shifted({ start, end }: Span, { span, text }: TextEdit): Span {
  const growth = text.length - (span.end - span.start);
  return {
    start: start >= span.end ? start + growth : Math.min(start, span.start + text.length),
    end: end >= span.end ? end + growth : Math.min(end, span.start + text.length),
  };
}
